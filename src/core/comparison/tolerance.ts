import type { QuantityValue } from '../model';
import { type Interval, pointOf } from './interval';

/** From a million on, style guides have figures rounded: "1.2 million" is not said to be exact (AP Stylebook, "numerals"). */
const ROUNDED_FROM = 1_000_000;

/** A figure that does not say that it is rounded is not taken for rounder than this share of itself. */
const UNSAID_SHARE = 0.1;

/** What is measured and not counted is never exact, whatever the number of digits. */
const isMeasured = (value: QuantityValue) => ['duration', 'distance', 'measure', 'multiple'].includes(value.kind);

/**
 * All numbers that a value leaves room for: for a rounded figure those that round to it at its stated precision
 * (half up), for bounds, ranges and vague words the interval as it stands, widened likewise where it is "about".
 */
export function roomOf(value: QuantityValue): Interval {
  const step = value.approximate ? saidStep(value) : unsaidStep(value);
  if (step === 0 || value.form === 'vague') return value;
  const half = step / 2;
  const isSmallCount = value.kind === 'count' && step === 2;
  return {
    min: value.min === null ? null : value.min - half,
    max: value.max === null ? null : value.max + half,
    minExcluded: value.minExcluded,
    maxExcluded: value.max === null || !isSmallCount,
  };
}

/**
 * How coarse a figure is that says so ("about"). A last digit 5 is a step of five ("about 250" is neither 240 nor
 * 260; Krifka 2007 on round numbers), and "about 12" of things that come whole allows one more or fewer, or
 * "about" would mean nothing.
 */
function saidStep(value: QuantityValue): number {
  const point = pointOf(value);
  const { precision } = value;
  const digits = point === null ? 0 : Math.round(Math.abs(point) / precision);
  if (digits > 10 && digits % 10 === 5) return 5 * precision;
  return value.kind === 'count' && precision <= 1 ? 2 : precision;
}

/** How coarse a plain figure is taken to be: counts not at all under a million, percentages and prices to the whole. */
function unsaidStep(value: QuantityValue): number {
  const point = pointOf(value);
  if (point === null || value.form !== 'exact') return 0;
  const cap = Math.abs(point) * UNSAID_SHARE;
  if (isMeasured(value) || Math.abs(point) >= ROUNDED_FROM) return Math.min(value.precision, cap);
  return value.kind === 'count' ? 0 : Math.min(value.precision, 1);
}
