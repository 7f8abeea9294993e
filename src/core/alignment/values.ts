import { compareQuantities } from '../comparison/compare-quantities';
import { measureOf } from '../comparison/measure';
import type { QuantityValue } from '../model';

/** Reports on one event rarely put its counts further apart than this. */
const NEAR = 1.1;

export const isMeasure = ({ kind, change }: QuantityValue): boolean => kind !== 'count' || change !== null;

export const saysSame = (a: QuantityValue, b: QuantityValue): boolean => compareQuantities(a, b).verdict === 'agree';

/** Whether they say the same, or name one number, if only as a bound: "more than 22,000" and 22,000. */
export const isOneNumber = (a: QuantityValue, b: QuantityValue): boolean => saysSame(a, b) || timesApart(a, b) === 1;

/** Whether they are nearly the same number. */
export const areNear = (a: QuantityValue, b: QuantityValue): boolean => saysSame(a, b) || timesApart(a, b) <= NEAR;

/** Numbers below this are often near each other by chance. */
const LEAST_TELLING = 20;

/** Whether they are nearly the same number, and too large for that to be chance. */
export const areTellinglyNear = (a: QuantityValue, b: QuantityValue): boolean =>
  areNear(a, b) && Math.min(sizeOf(a), sizeOf(b)) >= LEAST_TELLING;

/** How many times the lesser goes into the greater, in comparable units; 1 where they are one number. */
export function timesApart(a: QuantityValue, b: QuantityValue): number {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return Math.max(x, y) / Math.max(Math.min(x, y), Number.EPSILON);
}

/** The greater end, in the unit that its kind is compared in. */
export function sizeOf(value: QuantityValue): number {
  return Math.abs((value.max ?? value.min ?? 0) * measureOf(value).factor);
}
