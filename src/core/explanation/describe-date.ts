import type { DateValue, IsoDate, Period } from '../model';
import { fillTemplate } from './fill-template';
import { dateFormat } from './formatters';
import { messagesFor } from './messages-for';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };

/** "21 September 2022", "20–24 September 2022", "September 2022", as finely as the date was stated. */
export function describeDate({ from, to, precision }: DateValue, locale: string): string {
  const [start, end] = [noonOf(from), noonOf(to)];
  const isFullMonth = from.endsWith('-01') && noonOf(to) + 86_400_000 === noonOf(nextMonth(to));
  const options =
    precision === 'year' ? YEAR : isFullMonth && precision !== 'day' && precision !== 'week' ? MONTH : DAY;
  const days = dateFormat(locale, options).formatRange(start, end);
  if (precision !== 'week') return days;
  return fillTemplate(messagesFor(locale).values.week ?? '{n}', { n: days }) ?? days;
}

/** "21 September 2022". */
export function describeDay(date: IsoDate, locale: string): string {
  return dateFormat(locale, DAY).format(noonOf(date));
}

/** "since 21 September 2022", "21–24 September 2022"; `undefined` of a period without ends. */
export function describePeriod({ from, to }: Period, locale: string): string | undefined {
  const { values } = messagesFor(locale);
  if (from && to) return describeDate({ type: 'date', from, to, precision: 'day' }, locale);
  if (from) return fillTemplate(values.since ?? '{n}', { n: describeDay(from, locale) }) ?? undefined;
  return to ? (fillTemplate(values.until ?? '{n}', { n: describeDay(to, locale) }) ?? undefined) : undefined;
}

function noonOf(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day, 12);
}

function nextMonth(date: IsoDate): IsoDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}-01`;
}
