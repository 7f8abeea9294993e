import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/set-up.mjs';

const below = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`);
const documents = ['README.md', 'CHANGELOG.md', ...below('docs').filter((name) => name.endsWith('.md'))];

/** Paths in code marks that start with a folder of ours, without wildcards and placeholders. */
function citedPaths(text: string): string[] {
  const cited = [...text.matchAll(/`((?:src|scripts|test|assets|docs|\.ci)\/[\w./-]*)`/g)];
  return cited.map((match) => match[1] as string);
}

/** Targets of links that are no addresses, as paths from the root. */
function linkedPaths(document: string, text: string): string[] {
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
  return linked.map((match) => join(dirname(document), match[1] as string));
}

describe('the documents', () => {
  it.each(documents)('%s cites only files that are there', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const paths = [...citedPaths(text), ...linkedPaths(document, text)];
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('are read for paths and links at all', () => {
    expect(citedPaths('see `src/core/model.ts` and `npm test`')).toEqual(['src/core/model.ts']);
    expect(linkedPaths('docs/a.md', '[x](b.md) [y](https://example.org)')).toEqual(['docs/b.md']);
  });
});
