import type { DatePrecision, DateValue, IsoDate } from '../model';

/** Days since 1970-01-01 in the proleptic Gregorian calendar. Calendar arithmetic, not a clock: no time zone. */
export type DayNumber = number;

const MONTHS_OF_SEASON = 3;

/** Months and days may run over, as in `Date.UTC`. Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of `dayNumber`, from the same source. */
function civil(day: DayNumber): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: date };
}

export function isoDate(at: DayNumber): IsoDate {
  const { year, month, day } = civil(at);
  const padded = (n: number, size: number): string => String(n).padStart(size, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** `null` where the text is no calendar date. */
export function parseIso(date: IsoDate): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** 1 (Monday) to 7 (ISO 8601). */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const yearOf = (day: DayNumber): number => civil(day).year;

export const monthOf = (day: DayNumber): number => civil(day).month;

/** The day `months` months on; the last of a shorter month where the day of the month does not exist. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const date = day - dayNumber(yearOf(day), monthOf(day), 1) + 1;
  return dayNumber(year, month, Math.min(date, daysInMonth(year, month)));
}

export function interval(from: DayNumber, to: DayNumber, precision: DatePrecision): DateValue {
  return { type: 'date', from: isoDate(from), to: isoDate(to), precision };
}

export const dayValue = (day: DayNumber): DateValue => interval(day, day, 'day');

export function monthValue(year: number, month: number): DateValue {
  return interval(dayNumber(year, month, 1), dayNumber(year, month + 1, 0), 'month');
}

export function yearValue(year: number): DateValue {
  return interval(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year');
}

/** Monday to Sunday of the week that holds the day. */
export function weekValue(day: DayNumber): DateValue {
  const monday = day - weekdayOf(day) + 1;
  return interval(monday, monday + 6, 'week');
}

/** Three months from the first one; winter is of the year that it begins in. */
export function seasonValue(year: number, firstMonth: number): DateValue {
  return interval(dayNumber(year, firstMonth, 1), dayNumber(year, firstMonth + MONTHS_OF_SEASON, 0), 'season');
}

/** The first, middle or last third of a stretch, at its own precision ("early February" is a part of a month). */
export function thirdOf(value: DateValue, third: 0 | 1 | 2): DateValue {
  const [from, to] = [parseIso(value.from)!, parseIso(value.to)!];
  const size = Math.ceil((to - from + 1) / 3);
  const start = third === 2 ? to - size + 1 : from + third * size;
  return interval(start, Math.min(to, start + size - 1), value.precision);
}
