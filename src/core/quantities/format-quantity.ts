import type { QuantityValue } from '../model';

const PLURALS: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches', century: 'centuries' };

function withUnit(number: string, value: QuantityValue, plural: boolean): string {
  if (value.unit === null) return number;
  if (value.kind === 'percent' && value.unit === 'percent') return `${number}%`;
  if (value.kind === 'money') return `${value.unit} ${number}`;
  if (value.kind === 'multiple') return `${number} times`;
  const unit = plural ? (PLURALS[value.unit] ?? `${value.unit}s`) : value.unit;
  return value.kind === 'age' ? `${number} ${unit} old` : `${number} ${unit}`;
}

const digits = (number: number): string => number.toLocaleString('en-GB', { maximumFractionDigits: 10 });

/**
 * A quantity in plain English digits that `findQuantities` reads back as the same interval: "more than 2,000",
 * "70,000 to 80,000", "about 300,000 miles". For logs, tables and tests; what readers see comes from message files.
 */
export function formatQuantity(value: QuantityValue): string {
  const { min, max, minExcluded, maxExcluded } = value;
  const about = value.approximate && (min === null) === (max === null) ? 'about ' : '';
  const one = (number: number): string => withUnit(digits(number), value, number !== 1);
  if (min !== null && max !== null) {
    if (min === max) return about + one(min);
    return about + withUnit(`${digits(min)} to ${digits(max)}`, value, true);
  }
  if (min !== null) return `${minExcluded ? 'more than' : 'at least'} ${one(min)}`;
  if (max !== null) return `${maxExcluded ? 'less than' : 'at most'} ${one(max)}`;
  return 'unknown';
}
