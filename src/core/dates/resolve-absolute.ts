import type { DateValue } from '../model';
import {
  type DayNumber,
  dayNumber,
  dayValue,
  interval,
  isRealDay,
  monthValue,
  seasonValue,
  thirdOf,
  yearOf,
  yearValue,
} from './calendar';
import type { WrittenDate } from './read-absolute';

/** A date without a year is a past one, unless it lies no further ahead than this or the text looks forward. */
const MOST_DAYS_AHEAD = 60;

function yearNear(month: number, day: number, published: DayNumber, future: boolean): number {
  const year = yearOf(published);
  if (future) return dayNumber(year, month, day) >= published - MOST_DAYS_AHEAD ? year : year + 1;
  const latest = published + MOST_DAYS_AHEAD;
  return [year + 1, year].find((candidate) => dayNumber(candidate, month, day) <= latest) ?? year - 1;
}

/** The year of a date, found by the middle of what it names where it is not written. */
function yearOfWritten(date: WrittenDate, published: DayNumber | null, future: boolean): number | null {
  if (date.year !== undefined) return date.year;
  if (published === null) return null;
  const month = date.month ?? (date.season === undefined ? 7 : date.season + 1);
  return yearNear(month, date.day ?? 15, published, future);
}

function wholeOf(date: WrittenDate, year: number): DateValue | null {
  const { month, season, day, lastDay } = date;
  if (date.decade) return interval(dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31), 'year');
  if (month !== undefined && day !== undefined) {
    if (!isRealDay(year, month, day)) return null;
    if (lastDay === undefined) return dayValue(dayNumber(year, month, day));
    return isRealDay(year, month, lastDay)
      ? interval(dayNumber(year, month, day), dayNumber(year, month, lastDay), 'day')
      : null;
  }
  if (month !== undefined) return monthValue(year, month);
  return season === undefined ? yearValue(year) : seasonValue(year, season);
}

/**
 * The days that a written date names. Without a year it is the last such date up to `published` or soon after, and
 * the next one where the text speaks of the future.
 * @returns `null` without a year and without `published`, and for days that no calendar has
 */
export function resolveAbsolute(date: WrittenDate, published: DayNumber | null, future: boolean): DateValue | null {
  const year = yearOfWritten(date, published, future);
  const value = year === null ? null : wholeOf(date, year);
  return value && date.third !== undefined ? thirdOf(value, date.third) : value;
}
