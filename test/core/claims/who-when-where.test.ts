import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { claimsOfText } from './claims-of-text';

/** See told/who-when-where.yaml for how the table is read. */
interface Row {
  readonly text: string;
  readonly origin?: string;
  readonly asOf?: string;
  readonly place?: string;
  readonly stage?: string;
  readonly stance?: string;
}

const rows: Row[] = parse(readFileSync(join(import.meta.dirname, 'told/who-when-where.yaml'), 'utf8'));

function told(marked: string): Omit<Row, 'text'> {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { claims } = claimsOfText(marked.replace(/[[\]]/g, ''), '2022-09-26');
  const claim = claims.find((one) => one.start < end && start < one.end);
  if (!claim) throw new Error(`No claim is found in: ${marked}`);
  const { origin, asOf, scope, stance } = claim;
  return {
    ...(origin !== null && { origin }),
    ...(asOf && !asOf.inferred && { asOf: asOf.date }),
    ...(scope.place !== undefined && { place: scope.place }),
    ...(scope.stage !== undefined && { stage: scope.stage }),
    ...(stance !== 'asserted' && { stance }),
  };
}

describe('a claim says who counted, when, where, and how firmly it is put', () => {
  it.each(rows.map(({ text, ...rest }) => [text, rest] as const))('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
