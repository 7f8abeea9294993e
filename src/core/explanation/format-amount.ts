import type { QuantityValue } from '../model';
import { fillTemplate } from './fill-template';
import { numberFormat, pluralRules } from './formatters';
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
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
};

/** Numbers that these divide to at most two decimals are written with their word: "1.2 million". */
const WORDS = [1e12, 1e9, 1e6];
const MOST_WORDY_DECIMALS = 2;

const MOST_DECIMALS = 4;

type Measured = Pick<QuantityValue, 'kind' | 'unit'>;

/** A number, or the two ends of a range, with its unit: "48 hours", "£14,900", "70,000–80,000", "1.2 million". */
export function formatAmount(
  ends: readonly [number, number],
  value: Measured,
  locale: string,
  messages: Messages,
): string {
  const [start, end] = ends;
  const options: Intl.NumberFormatOptions = {
    maximumFractionDigits: value.kind === 'money' ? 2 : MOST_DECIMALS,
    trailingZeroDisplay: 'stripIfInteger',
    ...(ends.every(isWordy)
      ? {
          notation: 'compact',
          compactDisplay: 'long',
          maximumFractionDigits: MOST_WORDY_DECIMALS,
          minimumFractionDigits: 0,
        }
      : {}),
    ...unitOptions(value),
  };
  const format = numberFormat(locale, options);
  const n = start === end ? format.format(start) : format.formatRange(start, end);
  if (value.kind === 'multiple') return fillTemplate(messages.values.multiple ?? '{n}', { n }) ?? n;
  if (options.style !== undefined || value.unit === null || value.kind === 'count') return n;
  const unit = unitName(value, end, locale, messages) ?? value.unit;
  return fillTemplate(messages.values['other-unit'] ?? '{n} {unit}', { n, unit }) ?? n;
}

function isWordy(number: number): boolean {
  const word = WORDS.find((size) => Math.abs(number) >= size);
  return word !== undefined && number % (word / 10 ** MOST_WORDY_DECIMALS) === 0;
}

/** The name of a unit as it stands with a number, "hours"; `undefined` where things are counted. */
export function unitName(value: Measured, number: number, locale: string, messages: Messages): string | undefined {
  if (value.unit === null || value.kind === 'count' || value.kind === 'multiple') return undefined;
  const options = unitOptions(value, 'name');
  if (options.style === undefined) {
    const rule = pluralRules(locale).select(number);
    return messages.units[value.unit]?.[rule] ?? messages.units[value.unit]?.other ?? value.unit;
  }
  const parts = numberFormat(locale, options).formatToParts(number);
  return parts.find(({ type }) => type === 'unit' || type === 'currency')?.value;
}

function unitOptions({ kind, unit }: Measured, currencyDisplay = 'narrowSymbol'): Intl.NumberFormatOptions {
  if (kind === 'money' && unit !== null && /^[A-Z]{3}$/.test(unit)) {
    return { style: 'currency', currency: unit, currencyDisplay } as Intl.NumberFormatOptions;
  }
  const known = kind === 'count' || kind === 'multiple' ? undefined : INTL_UNITS[unit ?? ''];
  return known ? { style: 'unit', unit: known, unitDisplay: 'long' } : {};
}
