import type { QuantityValue } from '../model';
import { UNITS, type Unit } from '../quantities/units';
import type { Interval } from './interval';

/** What grew to twice itself rose by 100 percent. */
const MULTIPLE_AS_PERCENT: Unit = { dimension: 'percent', factor: 100, offset: -100 };

/**
 * How a value is turned into the base unit of what it measures. Two values can be compared where the dimensions
 * are the same: "count", "money GBP", "time", "length", "percent"…
 */
export function measureOf(value: QuantityValue): Unit {
  const { kind, unit, change } = value;
  if (kind === 'multiple') return change === 'rise' ? MULTIPLE_AS_PERCENT : { dimension: kind, factor: 1 };
  if (kind === 'count' || (kind === 'percent' && unit === 'percent')) return { dimension: kind, factor: 1 };
  if (kind === 'money') return { dimension: `money ${unit}`, factor: 1 };
  const known = UNITS[unit ?? ''];
  if (!known) return { dimension: `${kind} ${unit}`, factor: 1 };
  // A difference of temperatures has no zero point.
  return change === null ? known : { dimension: known.dimension, factor: known.factor };
}

export function inBaseUnit(interval: Interval, measure: Unit): Interval {
  const convert = (end: number | null) => (end === null ? null : end * measure.factor + (measure.offset ?? 0));
  return { ...interval, min: convert(interval.min), max: convert(interval.max) };
}
