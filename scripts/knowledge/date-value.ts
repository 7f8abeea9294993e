import type { DatePrecision, DateValue } from '../../src/core/model';
import type { ValueMap } from './schema';

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `2022-09-21`, `2022-09`, `2022` or `{from, to}`, optionally with `precision`. @returns the value, or a sentence on what is wrong. */
export function toDateValue(written: number | string | ValueMap): DateValue | string {
  if (typeof written !== 'object') return stretch(String(written)) ?? notADate(written);
  const extra = Object.keys(written).find((key) => !['from', 'to', 'precision'].includes(key));
  if (extra) return `has \`${extra}\`, which a date does not have; write {from: YYYY-MM-DD, to: YYYY-MM-DD}`;
  const from = stretch(String(written.from));
  const to = stretch(String(written.to));
  if (!from || !to) return notADate(from ? written.to : written.from);
  if (from.from > to.to) return 'has its ends the wrong way round';
  return { type: 'date', from: from.from, to: to.to, precision: written.precision ?? to.precision };
}

function notADate(written: unknown): string {
  return `must be a date: "${written}" is not one of 2022-09-21, 2022-09, 2022 or {from: 2022-09-25, to: 2022-09-26}`;
}

/** The days that a day, month or year takes up. */
function stretch(text: string): DateValue | null {
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (!year) return null;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(first)) return null;
  const precision: DatePrecision = day ? 'day' : month ? 'month' : 'year';
  const last = day ? first : month ? lastDay(Number(year), Number(month)) : `${year}-12-31`;
  return { type: 'date', from: first, to: last, precision };
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
