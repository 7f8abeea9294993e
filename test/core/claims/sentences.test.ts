import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, claimsOfText } from './claims-of-text';

/** See sentences/arrests.yaml for how the tables are read. */
interface Row {
  readonly text: string;
  readonly published?: string;
  readonly claims: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, 'sentences');
const PUBLISHED = '2022-09-26';

/** "figure as in the table → question", in the order of the text; a figure that is not in the row stands as found. */
function found({ text, published, claims: expected }: Row): string[] {
  const blocks = blocksOf(text);
  const surfaces = Object.keys(expected).sort((a, b) => b.length - a.length);
  return claimsOfText(text, published ?? PUBLISHED).claims.map(({ block, start, end, surface, question }) => {
    const line = blocks[block]!.text;
    const named = surfaces.find((one) => {
      const at = line.indexOf(one);
      return at >= 0 && start < at + one.length && at < end && expected[one] === question;
    });
    return `${named ?? surface} → ${question}`;
  });
}

describe.each(readdirSync(folder))('in the manner of many outlets: %s', (file) => {
  const rows: Row[] = parse(readFileSync(join(folder, file), 'utf8'));

  it.each(rows.map((row) => [row.text.trim(), row] as const))('%s', (_, row) => {
    const expected = Object.entries(row.claims).map(([surface, question]) => `${surface} → ${question}`);
    expect(found(row).sort()).toEqual(expected.sort());
  });
});
