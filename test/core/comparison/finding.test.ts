import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../src/core/comparison/finding';
import type { Claim, Statement } from '../../../src/core/model';
import { readSide } from './pair-notation';
import { questions, world } from './sample-questions';

const { running } = questions;

function claimOf(text: string): Claim {
  const { value, stance, origin, asOf, scope = {} } = readSide(text);
  const place = { block: 0, start: 0, end: 4, surface: '2024' };
  return { ...place, question: running.id, value, stance, origin, asOf, scope, certainty: 1 };
}

function statementOf(id: string, text: string, question = running.id): Statement {
  const side = readSide(text);
  const words = { asWritten: text, sentence: text, paragraph: 1, notes: [], via: [] };
  return { ...side, ...words, id, source: id, question };
}

const claim = claimOf('2,353 [as of 2022-09-26]');
const AGREES = statementOf('agrees', '2,353 [as of 2022-09-26]');
const EARLIER = statementOf('earlier', '1,332 [as of 2022-09-22]');
const FLOOR = statementOf('floor', 'more than 2,000 [as of 2022-09-25]');
const CLASHES = statementOf('clashes', '2,900 [as of 2022-09-24]');
const PART = statementOf('part', '502 [in norham] [counting women]');
const all = [AGREES, EARLIER, FLOOR, CLASHES, PART];

describe('a finding', () => {
  it.each([
    ['a conflict, if any report conflicts', all, 'conflict', 'count-fell'],
    ['else an agreement, if any agrees', [EARLIER, FLOOR, AGREES, PART], 'agree', 'same-value'],
    ['else an update, if any is one', [FLOOR, EARLIER, PART], 'update', 'earlier-count'],
    ['else compatible, if any is', [PART, FLOOR], 'compatible', 'within-bound'],
    ['else not comparable', [PART], 'not-comparable', 'different-count'],
    ['without a verdict, if nobody else reports on it', [], null, 'no-other-report'],
  ])('is %s', (_, statements, verdict, code) => {
    const asked = { ...running, scope: { ...running.scope, counted: 'people' } };
    expect(findingOf(claim, statements, asked, world)).toMatchObject({ verdict, reason: { code } });
  });

  it('shows the strongest verdict first, then the newest report', () => {
    const older = statementOf('older', '2,353 [as of 2022-09-20]');
    const { reports } = findingOf(claim, [FLOOR, older, EARLIER, AGREES, CLASHES], running, world);
    expect(reports.map(({ statement }) => statement.id)).toEqual(['clashes', 'agrees', 'older', 'earlier', 'floor']);
  });

  it('keeps apart what the page itself is known to state, in the order of its text', () => {
    const page = (id: string, paragraph: number) => ({ ...CLASHES, id, source: 'page', paragraph });
    const { own, reports, verdict } = findingOf(
      claim,
      [page('later', 9), AGREES, page('first', 2)],
      running,
      world,
      'page',
    );
    expect([own.map(({ id }) => id), reports.map(({ statement }) => statement.id), verdict]).toEqual([
      ['first', 'later'],
      ['agrees'],
      'agree',
    ]);
  });

  it('is the same for every order of the statements', () => {
    const inOrder = findingOf(claim, all, running, world);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(findingOf(claim, shuffled, running, world)).toEqual(inOrder);
      }),
    );
  });

  it('does not change with a statement on another question', () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom(...all), (statements, other) => {
        const unrelated = { ...other, id: 'unrelated', question: 'something else' };
        expect(findingOf(claim, [unrelated, ...statements], running, world)).toEqual(
          findingOf(claim, statements, running, world),
        );
      }),
    );
  });
});
