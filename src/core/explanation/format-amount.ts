import type { QuantityValue } from '../model';
import { fillTemplate } from './fill-template';
import type { Messages } from './messages/messages';

/** Units that ECMA-402 sanctions, by our canonical singular. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  percent: 'percent',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  millimetre: 'millimeter',
  centimetre: 'centimeter',
  metre: 'meter',
  kilometre: 'kilometer',
  inch: 'inch',
  foot: 'foot',
  yard: 'yard',
  mile: 'mile',
  acre: 'acre',
  hectare: 'hectare',
  gram: 'gram',
  kilogram: 'kilogram',
  ounce: 'ounce',
  pound: 'pound',
  stone: 'stone',
  millilitre: 'milliliter',
  litre: 'liter',
  gallon: 'gallon',
  'kilometre per hour': 'kilometer-per-hour',
  'mile per hour': 'mile-per-hour',
  'metre per second': 'meter-per-second',
  'degree celsius': 'celsius',
  'degree fahrenheit': 'fahrenheit',
};

/** Longer numbers are written with a word: "1.2 million". */
const COMPACT_FROM = 1_000_000;

type Measured = Pick<QuantityValue, 'kind' | 'unit'>;

/** A number, or the two ends of a range, with its unit: "48 hours", "£14,900", "70,000–80,000", "1.2 million". */
export function formatAmount(
  ends: readonly [number, number],
  value: Measured,
  locale: string,
  messages: Messages,
): string {
  const [start, end] = ends;
  const isCompact = ends.every((number) => Math.abs(number) >= COMPACT_FROM && number % (COMPACT_FROM / 100) === 0);
  const options: Intl.NumberFormatOptions = {
    maximumFractionDigits: 2,
    ...(isCompact ? { notation: 'compact', compactDisplay: 'long' } : {}),
    ...unitOptions(value),
  };
  const format = new Intl.NumberFormat(locale, options);
  const n = start === end ? format.format(start) : format.formatRange(start, end);
  if (value.kind === 'multiple') return fillTemplate(messages.values.multiple ?? '{n}', { n }) ?? n;
  if (options.style !== undefined || value.unit === null || value.kind === 'count') return n;
  const unit = unitName(value, end, locale, messages) ?? value.unit;
  return fillTemplate(messages.values['other-unit'] ?? '{n} {unit}', { n, unit }) ?? n;
}

/** The name of a unit as it stands with a number, "hours"; `undefined` where things are counted. */
export function unitName(value: Measured, number: number, locale: string, messages: Messages): string | undefined {
  if (value.unit === null || value.kind === 'count' || value.kind === 'multiple') return undefined;
  const options = unitOptions(value, 'name');
  if (options.style === undefined) {
    const rule = new Intl.PluralRules(locale).select(number);
    return messages.units[value.unit]?.[rule] ?? messages.units[value.unit]?.other ?? value.unit;
  }
  const parts = new Intl.NumberFormat(locale, options).formatToParts(number);
  return parts.find(({ type }) => type === 'unit' || type === 'currency')?.value;
}

function unitOptions({ kind, unit }: Measured, currencyDisplay = 'narrowSymbol'): Intl.NumberFormatOptions {
  if (kind === 'money' && unit !== null && /^[A-Z]{3}$/.test(unit)) {
    return { style: 'currency', currency: unit, currencyDisplay, minimumFractionDigits: 0 } as Intl.NumberFormatOptions;
  }
  const known = kind === 'count' || kind === 'multiple' ? undefined : INTL_UNITS[unit ?? ''];
  return known ? { style: 'unit', unit: known, unitDisplay: 'long' } : {};
}
