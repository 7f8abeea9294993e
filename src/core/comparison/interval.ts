import type { QuantityValue } from '../model';

/** A stretch of numbers; `null` is an open end. */
export type Interval = Pick<QuantityValue, 'min' | 'max' | 'minExcluded' | 'maxExcluded'>;

/** Conversions of units leave differences in the last binary digits; one part in 10⁹ is no news. */
const RELATIVE_ERROR = 1e-9;

export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= RELATIVE_ERROR * Math.max(Math.abs(a), Math.abs(b));
}

/** The number, where the interval holds just one. */
export function pointOf(interval: Interval): number | null {
  const { min, max } = interval;
  return min !== null && max !== null && sameNumber(min, max) ? min : null;
}

/** Whether all of `a` lies under all of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.max === null || b.min === null) return false;
  return sameNumber(a.max, b.min) ? a.maxExcluded || b.minExcluded : a.max < b.min;
}

export function isDisjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

export function includes(interval: Interval, number: number): boolean {
  return !isDisjoint(interval, { min: number, max: number, minExcluded: false, maxExcluded: false });
}

/** Whether both have the same ends, in the same way open and excluded. */
export function isSameInterval(a: Interval, b: Interval): boolean {
  return (
    a.minExcluded === b.minExcluded &&
    a.maxExcluded === b.maxExcluded &&
    isSameEnd(a.min, b.min) &&
    isSameEnd(a.max, b.max)
  );
}

function isSameEnd(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && sameNumber(a, b));
}
