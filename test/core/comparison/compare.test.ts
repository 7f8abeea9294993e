import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/comparison/compare';
import type { Question } from '../../../src/core/model';
import { datePairs, severalDatesPairs } from './dates.pairs';
import type { Pair } from './pair';
import { readSide } from './pair-notation';
import { quantityPairs } from './quantities.pairs';
import { momentPairs, runningCountPairs } from './running-counts.pairs';
import { questions, world } from './sample-questions';
import { runningScopePairs, scopePairs } from './scopes.pairs';
import { personPairs, placePairs, severalPersonsPairs, stancePairs, statePairs } from './states-and-names.pairs';

const TABLES: readonly (readonly [string, Question, readonly Pair[]])[] = [
  ['numbers', questions.once, quantityPairs],
  ['denied, rumoured and planned numbers', questions.once, stancePairs],
  ['counts that grow', questions.running, runningCountPairs],
  ['values of a moment', questions.moment, momentPairs],
  ['parts and wholes', questions.scoped, scopePairs],
  ['parts and wholes of counts that grow', questions.scopedRunning, runningScopePairs],
  ['dates', questions.date, datePairs],
  ['dates of which several can be right', questions.severalDates, severalDatesPairs],
  ['states', questions.state, statePairs],
  ['persons', questions.person, personPairs],
  ['persons of whom several can be right', questions.severalPersons, severalPersonsPairs],
  ['places', questions.place, placePairs],
];

describe.each(TABLES)('comparing %s', (_, question, pairs) => {
  it.each(pairs)('%s: "%s" against "%s" is %s, because %s', (_about, claim, report, verdict, code) => {
    expect(compare(readSide(claim), readSide(report), question, world)).toMatchObject({ verdict, reason: { code } });
  });
});
