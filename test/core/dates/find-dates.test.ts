import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates';
import type { DateMention } from '../../../src/core/model';
import { english } from '../../../src/core/text/en/english';

/** A Monday. */
const PUBLISHED = '2022-09-26';

function describeDate({ surface, value }: DateMention): string {
  if (!value) return `${surface} = ?`;
  return `${surface} = ${value.from === value.to ? value.from : `${value.from}..${value.to}`} ${value.precision}`;
}
const describeDates = (text: string, published: string | undefined = PUBLISHED): string =>
  findDates(text, published, english).map(describeDate).join(' | ');

describe('dates that are written out', () => {
  it.each<[text: string, dates: string]>([
    ['on 21 September 2022', '21 September 2022 = 2022-09-21 day'],
    ['on 21st September', '21st September = 2022-09-21 day'],
    ['on the 21st of September', 'the 21st of September = 2022-09-21 day'],
    ['on September 21, 2022,', 'September 21, 2022 = 2022-09-21 day'],
    ['on Sept. 21', 'Sept. 21 = 2022-09-21 day'],
    ['on Sept 21st', 'Sept 21st = 2022-09-21 day'],
    ['dated 2022-09-21', '2022-09-21 = 2022-09-21 day'],
    ['dated 21/09/2022', '21/09/2022 = 2022-09-21 day'],
    ['dated 9/21/2022', '9/21/2022 = 2022-09-21 day'],
    ['dated 21.09.2022', '21.09.2022 = 2022-09-21 day'],
    ['on 25 and 26 September', '25 and 26 September = 2022-09-25..2022-09-26 day'],
    ['on 21-23 September', '21-23 September = 2022-09-21..2022-09-23 day'],
    ['on Sept. 21–23', 'Sept. 21–23 = 2022-09-21..2022-09-23 day'],
    ['in September 2022', 'September 2022 = 2022-09-01..2022-09-30 month'],
    ['in autumn 2022', 'autumn 2022 = 2022-09-01..2022-11-30 season'],
    ['in the fall of 2021', 'fall of 2021 = 2021-09-01..2021-11-30 season'],
    ['in early 2022', 'early 2022 = 2022-01-01..2022-05-02 year'],
    ['in mid-2022', 'mid-2022 = 2022-05-03..2022-09-01 year'],
    ['in 2014', '2014 = 2014-01-01..2014-12-31 year'],
    ['the 2022 vote', '2022 = 2022-01-01..2022-12-31 year'],
    ['in the 1990s', '1990s = 1990-01-01..1999-12-31 year'],
    ['on 9 May 1945', '9 May 1945 = 1945-05-09 day'],
    ['in May', 'May = 2022-05-01..2022-05-31 month'],
  ])('%s → %s', (text, dates) => {
    expect(describeDates(text)).toBe(dates);
  });
});

describe('dates without a year', () => {
  it.each<[text: string, published: string, dates: string]>([
    ['on 21 December', '2022-01-05', '21 December = 2021-12-21 day'],
    ['on 3 January', '2022-12-28', '3 January = 2023-01-03 day'],
    ['since February', '2022-09-26', 'February = 2022-02-01..2022-02-28 month'],
    ['in late February', '2022-09-26', 'late February = 2022-02-19..2022-02-28 month'],
    ['It will open on 1 March.', '2022-09-26', '1 March = 2023-03-01 day'],
    ['in October', '2022-09-26', 'October = 2022-10-01..2022-10-31 month'],
    ['They left in the spring.', '2022-09-26', 'spring = 2022-03-01..2022-05-31 season'],
    ['last summer it rained', '2022-09-26', 'summer = 2022-06-01..2022-08-31 season'],
  ])('%s, written on %s → %s', (text, published, dates) => {
    expect(describeDates(text, published)).toBe(dates);
  });
});

describe('dates that count from the page’s own', () => {
  it.each<[text: string, dates: string]>([
    ['It said today', 'today = 2022-09-26 day'],
    ['It said yesterday', 'yesterday = 2022-09-25 day'],
    ['the day before yesterday', 'the day before yesterday = 2022-09-24 day'],
    ['on Monday', 'Monday = 2022-09-26 day'],
    ['on Wednesday', 'Wednesday = 2022-09-21 day'],
    ['last Wednesday', 'last Wednesday = 2022-09-21 day'],
    ['last Monday', 'last Monday = 2022-09-19 day'],
    ['next Monday', 'next Monday = 2022-10-03 day'],
    ['Parliament will vote on Thursday.', 'Thursday = 2022-09-29 day'],
    ['on Sunday and Monday', 'Sunday and Monday = 2022-09-25..2022-09-26 day'],
    ['from Thursday to Saturday', 'Thursday to Saturday = 2022-09-22..2022-09-24 day'],
    ['over the weekend', 'the weekend = 2022-09-24..2022-09-25 day'],
    ['last week', 'last week = 2022-09-19..2022-09-25 week'],
    ['earlier this month', 'earlier this month = 2022-09-01..2022-09-26 month'],
    ['last month', 'last month = 2022-08-01..2022-08-31 month'],
    ['next year', 'next year = 2023-01-01..2023-12-31 year'],
    ['three days ago', 'three days ago = 2022-09-23 day'],
    ['two weeks ago', 'two weeks ago = 2022-09-09..2022-09-15 week'],
    ['in recent days', 'recent days = 2022-09-20..2022-09-26 week'],
    ['in the past three weeks', 'the past three weeks = 2022-09-05..2022-09-26 week'],
    ['It began on 21 September. A day later two died.', '21 September = 2022-09-21 day | A day later = 2022-09-22 day'],
    [
      'It began on 21 September; the next day two died.',
      '21 September = 2022-09-21 day | the next day = 2022-09-22 day',
    ],
  ])('%s → %s', (text, dates) => {
    expect(describeDates(text)).toBe(dates);
  });

  it('takes earlier this week up to the page’s day', () => {
    expect(describeDates('earlier this week', '2022-09-22')).toBe('earlier this week = 2022-09-19..2022-09-22 week');
  });

  it('leaves them without a value where the page has no date', () => {
    const dates = findDates('on Wednesday, last week, in February', undefined, english);
    expect(dates.map(({ surface, value }) => [surface, value])).toEqual([
      ['Wednesday', null],
      ['last week', null],
      ['February', null],
    ]);
  });

  it('says which are relative', () => {
    const dates = findDates('on 21 September 2022 and on Friday', PUBLISHED, english);
    expect(dates.map(({ relative }) => relative)).toEqual([false, true]);
  });
});

describe('what will be and what was', () => {
  it.each<[text: string, dates: string]>([
    ['On Wednesday he will speak.', 'Wednesday = 2022-09-28 day'],
    ['He will speak on Wednesday.', 'Wednesday = 2022-09-28 day'],
    ['He announced on Wednesday that the army will grow.', 'Wednesday = 2022-09-21 day'],
    ['He said on Wednesday the army will grow.', 'Wednesday = 2022-09-21 day'],
    ['The army will grow, he said on Wednesday.', 'Wednesday = 2022-09-21 day'],
    ['It was Wednesday when he said that it will end.', 'Wednesday = 2022-09-21 day'],
  ])('%s → %s', (text, dates) => {
    expect(describeDates(text)).toBe(dates);
  });
});

describe('what only looks like a date', () => {
  it.each<[text: string]>([
    ['He may march in the sun and sat down.'],
    ['May he rest.'],
    ['The March of the men began.'],
    ['Prices fall in spring.'],
    ['More than 2000 people came.'],
    ['It took two days.'],
    ['A score of 3-1.'],
    ['31 people left.'],
    ['the day after the vote'],
    ['After the fall of the city they left.'],
    ['The count stood at 44 as of 2045 GMT.'],
  ])('%s', (text) => {
    expect(describeDates(text)).toBe('');
  });

  it('gives a day that no calendar has no value', () => {
    expect(describeDates('on 30 February 2022')).toBe('30 February 2022 = ?');
  });
});

describe('a date’s span', () => {
  const word = fc.constantFrom(
    ...'on,21,September,2022,last,Monday,and,to,-,the,of,week,day,later,a,early,May,Sept.,3/4/2022,,,é,this'.split(','),
  );
  it('is the very text of its surface, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const dates = findDates(text, PUBLISHED, english);
        expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(dates.map(({ surface }) => surface));
        const edges = dates.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        for (const { value } of dates) expect(value === null || value.from <= value.to).toBe(true);
      }),
    );
  });
});
