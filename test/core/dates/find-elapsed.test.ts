import { describe, expect, it } from 'vitest';
import { beginningOf, type Elapsed, findElapsed } from '../../../src/core/dates/find-elapsed';
import { english } from '../../../src/core/text/en/english';

const describeElapsed = ({ surface, amount, unit, ordinal, relation }: Elapsed): string =>
  `${surface} = ${ordinal ? 'no. ' : ''}${amount} ${unit}, ${relation}`;

describe('stretches of time that tell when something began', () => {
  it.each<[text: string, elapsed: string]>([
    ['seven months after it sent its army in', 'seven months = 7 month, after'],
    ['nine months of conflict', 'nine months = 9 month, length'],
    ['the eight-month invasion', 'eight-month = 8 month, length'],
    ['a day after the speech', 'a day = 1 day, after'],
    ['two weeks into the campaign', 'two weeks = 2 week, after'],
    ['on the fourth day of the war', 'fourth day = no. 4 day, length'],
    ['now in its eighth month', 'eighth month = no. 8 month, bare'],
    ['on day 248 of the invasion', 'day 248 = no. 248 day, bare'],
    ['the 100th day of the war', '100th day = no. 100 day, length'],
    ['the war is eight months old', 'eight months = 8 month, lasting'],
    ['he has ruled for more than 22 years', '22 years = 22 year, lasting'],
    ['a seven-month-old war', 'seven-month = 7 month, length'],
  ])('%s → %s', (text, elapsed) => {
    expect(findElapsed(text, english).map(describeElapsed).join(' | ')).toBe(elapsed);
  });

  it.each<[text: string]>([
    ['a 25-year-old man'],
    ['three months before the vote'],
    ['he got 15 years'],
    ['the second man'],
    ['one day they will return'],
  ])('are not found in: %s', (text) => {
    expect(findElapsed(text, english)).toEqual([]);
  });
});

describe('counting back from the day of the text', () => {
  const beginning = (text: string, from: string): string => {
    const value = beginningOf(findElapsed(text, english)[0]!, from)!;
    return value.from === value.to ? value.from : `${value.from}..${value.to}`;
  };

  it.each<[text: string, from: string, began: string]>([
    ['day 248 of the invasion', '2022-10-29', '2022-02-24'],
    ['the fourth day of the war', '2022-02-27', '2022-02-24'],
    ['a day after the speech', '2022-09-22', '2022-09-21'],
    ['seven months after the invasion', '2022-09-26', '2022-02-01..2022-02-28'],
    ['its eighth month', '2022-09-26', '2022-02-01..2022-02-28'],
    ['seven months of war', '2022-10-05', '2022-02-01..2022-03-31'],
    ['two weeks into the campaign', '2022-09-26', '2022-09-09..2022-09-15'],
  ])('%s on %s → %s', (text, from, began) => {
    expect(beginning(text, from)).toBe(began);
  });

  it('needs a calendar day to count from', () => {
    expect(beginningOf(findElapsed('day 3', english)[0]!, 'yesterday')).toBeNull();
  });
});
