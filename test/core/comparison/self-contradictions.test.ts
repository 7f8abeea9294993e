import { describe, expect, it } from 'vitest';
import { findSelfContradictions } from '../../../src/core/comparison/self-contradictions';
import { readSide } from './pair-notation';
import { questions, world } from './sample-questions';

describe('a text against itself', () => {
  it.each([
    ['thirteen in one sentence and fourteen in another', ['13', '14'], 1],
    ['a floor and less than it', ['at least 14 [published 2021-06-01]', '13 [published 2021-06-01]'], 1],
    [
      'one counter with two figures of one day',
      ['13 [as of 2021-06-01] [by police]', '14 [as of 2021-06-01] [by police]'],
      1,
    ],
    ['three figures', ['13', '14', '15'], 3],
    ['a higher figure at an earlier date', ['15 [as of 2021-06-01]', '13 [as of 2021-06-02]'], 1],
    ['a figure and its denial', ['13', '13 [denied]'], 1],
    ['what one voice says and another denies', ['13 [by mayor]', '13 [denied] [by police]'], 0],
    ['a rumour and a statement', ['15 [hearsay]', '13'], 0],
    ['two figures, one of them said twice', ['13', '14', '13'], 1],
    ['the same figure twice', ['13', '13'], 0],
    ['a figure and a floor under it', ['more than 10', '13'], 0],
    ['two floors of one day', ['at least 13 [as of 2021-06-01]', 'at least 14 [as of 2021-06-01]'], 1],
    ['two floors without a day', ['at least 13', 'at least 14'], 1],
    ['two floors of two days', ['at least 13 [as of 2021-06-01]', 'at least 14 [as of 2021-06-02]'], 0],
    [
      'two floors of two periods',
      ['more than 1,000 [from 2021-06-01] [to 2021-06-02]', 'more than 2,000 [from 2021-06-05] [to 2021-06-06]'],
      0,
    ],
    ['a count as it grew', ['13 [as of 2021-06-01]', '15 [as of 2021-06-02]'], 0],
    ['a figure of another day and one without a date', ['13 [as of 2021-06-01]', '15'], 0],
    ['a part and its whole', ['502 [in norham]', '1,300 [in arden]'], 0],
    ['one figure', ['13'], 0],
  ])('%s: %j holds %i contradictions', (_, sides, count) => {
    expect(findSelfContradictions(sides.map(readSide), questions.running, world)).toHaveLength(count);
  });

  it.each([
    ['two floors of one voice', ['at least 13', 'at least 14'], 1],
    ['the same floor twice', ['at least 13', 'at least 13'], 0],
    ['a floor of each of two voices', ['at least 13 [by police]', 'at least 14 [by mayor]'], 0],
    ['a floor and a ceiling', ['at least 13', 'up to 20'], 0],
  ])('where the value is one and fixed, %s: %j holds %i', (_, sides, count) => {
    expect(findSelfContradictions(sides.map(readSide), questions.once, world)).toHaveLength(count);
  });

  it('stays bounded where a log of a day gives hundreds of figures', () => {
    const sides = Array.from({ length: 300 }, (_, n) => readSide(`${1000 + n}`));
    expect(findSelfContradictions(sides, questions.once, world)).toHaveLength((40 * 39) / 2);
  });

  it('is told from two voices that the text quotes', () => {
    const quoted = [readSide('13 [by police]'), readSide('15 [by mayor]')];
    expect(findSelfContradictions(quoted, questions.once, world)).toMatchObject([{ sameVoice: false }]);
    const own = [readSide('13 [by police]'), readSide('15 [by police]')];
    expect(findSelfContradictions(own, questions.once, world)).toMatchObject([{ sameVoice: true }]);
  });
});
