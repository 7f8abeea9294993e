import { dateFormat, numberFormat } from '../../core/explanation/formatters';
import { type AxisKind, dayDate, type StripValue } from './strip-value';

/** From here on digits are counted in words ("1.2m"), or a strip's labels would not fit. */
const COMPACT_FROM = 1_000_000;

const dayFormat = (locale: string): Intl.DateTimeFormat =>
  dateFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** One end of a value in the reader's format: "2,353", "1m", "26 Sept". */
export function endLabel(end: number, kind: AxisKind, locale: string): string {
  if (kind === 'date') return dayFormat(locale).format(dayDate(end));
  const notation = Math.abs(end) >= COMPACT_FROM ? 'compact' : 'standard';
  return numberFormat(locale, { notation, maximumFractionDigits: 2 }).format(end);
}

/** A value as short as a strip needs it: "2,353", "2,000+", "≤ 1m", "~300,000", "70,000–80,000", "20–22 Sept". */
export function stripLabel({ min, max, soft }: StripValue, kind: AxisKind, locale: string): string {
  const about = soft ? '~' : '';
  if (kind === 'date' && min !== null && max !== null) return dayFormat(locale).formatRange(dayDate(min), dayDate(max));
  if (max === null) return `${about}${endLabel(min ?? 0, kind, locale)}+`;
  if (min === null) return `≤ ${about}${endLabel(max, kind, locale)}`;
  if (min === max) return about + endLabel(min, kind, locale);
  return `${about}${endLabel(min, kind, locale)}–${endLabel(max, kind, locale)}`;
}

/** A value on the axis itself, where room is scarcest: "300k", "26 Sept". */
export function tickLabel(value: number, kind: AxisKind, locale: string): string {
  if (kind === 'date') return endLabel(value, kind, locale);
  const notation = Math.abs(value) >= 10_000 ? 'compact' : 'standard';
  return numberFormat(locale, { notation, maximumFractionDigits: 2 }).format(value);
}
