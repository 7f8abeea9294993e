import type { IsoDate, Value } from '../../core/model';

/** What an axis measures: numbers in one unit, or days. */
export type AxisKind = 'number' | 'date';

/** A value as a stretch of an axis: numbers in the question's unit, or days since 1970-01-01. `null` is open. */
export interface StripValue {
  readonly min: number | null;
  readonly max: number | null;
  /** Stated as an approximation or a vague word: drawn hollow. */
  readonly soft: boolean;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01; dates are calendar days, so UTC stands for every time zone. */
export const dayNumber = (date: IsoDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY);

export const dayDate = (day: number): Date => new Date(day * MILLISECONDS_A_DAY);

/** Where a value stands on an axis of its kind; `null` if it has no place on one (a state, a person, a place). */
export function stripValue(value: Value): StripValue | null {
  if (value.type === 'date') return { min: dayNumber(value.from), max: dayNumber(value.to), soft: false };
  if (value.type !== 'quantity' || (value.min === null && value.max === null)) return null;
  return { min: value.min, max: value.max, soft: value.approximate || value.form === 'vague' };
}
