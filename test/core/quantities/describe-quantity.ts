import type { Quantity, QuantityValue } from '../../../src/core/model';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { english } from '../../../src/core/text/en/english';

function interval({ min, max, minExcluded, maxExcluded, approximate }: QuantityValue): string {
  const about = approximate ? '~' : '';
  const digits = (value: number): string => String(Number(value.toPrecision(12)));
  if (min !== null && max !== null) return about + (min === max ? digits(min) : `${digits(min)}..${digits(max)}`);
  if (min !== null) return `${about}${minExcluded ? '>' : '>='}${digits(min)}`;
  return max === null ? '?' : `${about}${maxExcluded ? '<' : '<='}${digits(max)}`;
}

/** "more than 2,000 = >2000", "48-hour = 48 hour", "25-year-old = 25 year (age)", "80% = 80 percent, rise". */
export function describeQuantity({ surface, value }: Quantity): string {
  const unit = value.unit === null ? '' : ` ${value.unit}`;
  const age = value.kind === 'age' ? ' (age)' : '';
  return `${surface} = ${interval(value)}${unit}${age}${value.change ? `, ${value.change}` : ''}`;
}

/** The figures of a text as one string, for tables that a person can read. */
export const describeQuantities = (text: string): string =>
  findQuantities(text, english).map(describeQuantity).join(' | ');
