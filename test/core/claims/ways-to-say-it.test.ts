import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, claimsOfText } from './claims-of-text';

/** See ways/ways-to-say-it.yaml for how the table is read. */
interface Ways {
  readonly question: string;
  readonly published?: string;
  readonly texts: readonly string[];
}

const table: Ways[] = parse(readFileSync(join(import.meta.dirname, 'ways/ways-to-say-it.yaml'), 'utf8'));
const PUBLISHED = '2022-09-26';
const BRACKETS = /\[([^\]]+)\]/;

/** The questions that the figure in brackets is found to answer. */
function answered(marked: string, published: string): string[] {
  const figure = BRACKETS.exec(marked)![1]!;
  const text = marked.replace(BRACKETS, '$1');
  const block = blocksOf(marked).findIndex((one) => BRACKETS.test(one.text));
  const start = blocksOf(marked)[block]!.text.indexOf('[');
  const claims = claimsOfText(text, published).claims.filter((claim) => claim.block === block);
  return claims
    .filter((claim) => claim.start < start + figure.length && start < claim.end)
    .map((claim) => claim.question);
}

describe.each(table)('$question', ({ question, published, texts }) => {
  it.each(texts)('is answered in: %s', (text) => {
    expect(answered(text.trim(), published ?? PUBLISHED)).toContain(question);
  });
});
