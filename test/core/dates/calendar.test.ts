import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, isoDate, parseIso, weekdayOf } from '../../../src/core/dates/calendar';

const day = fc.integer({ min: -700_000, max: 50_000 });

describe('calendar arithmetic', () => {
  it('writes and reads any day alike', () => {
    fc.assert(fc.property(day, (n) => parseIso(isoDate(n)) === n));
  });

  it('agrees with the platform’s own calendar', () => {
    fc.assert(fc.property(day, (n) => isoDate(n) === new Date(n * 86_400_000).toISOString().slice(0, 10)));
  });

  it.each<[string, number]>([
    ['1970-01-01', 4],
    ['2022-02-24', 4],
    ['2022-09-21', 3],
    ['2024-02-29', 4],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(parseIso(date)!)).toBe(weekday);
  });

  it.each<[string, number, string]>([
    ['2022-09-26', -7, '2022-02-26'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDate(addMonths(parseIso(from)!, months))).toBe(to);
  });

  it('takes months and days that run over', () => {
    expect(isoDate(dayNumber(2022, 13, 1))).toBe('2023-01-01');
    expect(isoDate(dayNumber(2022, 3, 0))).toBe('2022-02-28');
  });

  it.each(['2022-02-30', '2022-13-01', 'today', ''])('knows no day %j', (text) => {
    expect(parseIso(text)).toBeNull();
  });
});
