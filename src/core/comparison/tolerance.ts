import type { QuantityValue } from '../model';
import { type Interval, pointOf } from './interval';

/** From a million on, style guides have figures rounded: "1.2 million" is not said to be exact (AP Stylebook, "numerals"). */
const ROUNDED_FROM = 1_000_000;

/** A figure that does not say that it is rounded is not taken for rounder than this share of itself. */
const UNSAID_SHARE = 0.1;

/** What is measured and not counted is never exact, whatever the number of digits. */
const isMeasured = (value: QuantityValue) => ['duration', 'distance', 'measure', 'multiple'].includes(value.kind);

/** "About 250" is wider than "about 260", but no wider than this share of the figure. */
const FIVE_SHARE = 0.2;

/** An end of a bound or range that is "about" gives way by no more than this share of itself. */
const LOOSE_END_SHARE = 0.05;

/**
 * All numbers that a value leaves room for: for a rounded figure those that it could stand for, for bounds, ranges
 * and vague words the interval as it stands, widened likewise where it is "about".
 */
export function roomOf(value: QuantityValue): Interval {
  if (value.form === 'vague') return value;
  return widened(value, value.approximate ? looseStep(value) : unsaidStep(value));
}

/** The numbers that round to a value at its stated precision, half up; smaller than its room, or the same. */
export function roundingTo(value: QuantityValue): Interval {
  if (value.form === 'vague') return value;
  return widened(value, value.approximate ? saidStep(value) : unsaidStep(value));
}

function widened(value: QuantityValue, step: number): Interval {
  if (step === 0) return value;
  if (pointOf(value) === null) return withLooseEnds(value, step / 2);
  const half = step / 2;
  const isOneMoreOrFewer = value.kind === 'count' && step === 2 * WHOLE;
  return {
    min: value.min! - half,
    max: value.max! + half,
    minExcluded: false,
    maxExcluded: !isOneMoreOrFewer,
  };
}

/** "More than about 300", "roughly 70 to 80", "just over 2,000": an end that is told so gives way by little. */
function withLooseEnds(value: QuantityValue, most: number): Interval {
  const giveOf = (end: number) => Math.min(most, LOOSE_END_SHARE * Math.abs(end));
  return {
    min: value.min === null ? null : value.min - giveOf(value.min),
    max: value.max === null ? null : value.max + giveOf(value.max),
    minExcluded: false,
    maxExcluded: false,
  };
}

/** Things that are counted come whole. */
const WHOLE = 1;

/** How coarse a figure is that says so ("about"). Of whole things "about 12" allows one more or fewer, or it would mean nothing. */
function saidStep({ kind, precision }: QuantityValue): number {
  return kind === 'count' && precision <= WHOLE ? 2 * WHOLE : precision;
}

/** How coarse it can be: a last digit 5 is often a step of five, "about 250" neither 240 nor 260 (Krifka 2007). */
function looseStep(value: QuantityValue): number {
  const point = Math.abs(pointOf(value) ?? 0);
  const five = 5 * value.precision;
  const isFive = Math.round(point / value.precision) % 10 === 5 && five <= FIVE_SHARE * point;
  return isFive ? Math.max(five, saidStep(value)) : saidStep(value);
}

/** How coarse a plain figure is taken to be: counts not at all under a million, percentages and prices to the whole. */
function unsaidStep(value: QuantityValue): number {
  const point = pointOf(value);
  if (point === null || value.form !== 'exact') return 0;
  const cap = Math.abs(point) * UNSAID_SHARE;
  if (isMeasured(value) || Math.abs(point) >= ROUNDED_FROM) return Math.min(value.precision, cap);
  return value.kind === 'count' ? 0 : Math.min(value.precision, 1);
}
