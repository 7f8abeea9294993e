import type { DateValue, QuantityValue, Statement, Value } from '../model';

/** The numbers and the unit of a value that a report gives, whether as a bound or not; of a date, its days. */
export type KnownValue = string;

/** Smaller numbers are shared by chance: 2,353 is a fingerprint, two is not. */
const FEW = 10;

function keyOf(value: QuantityValue | DateValue): KnownValue {
  if (value.type === 'date') return `${value.from} ${value.to}`;
  const { min, max, unit } = value;
  return `${min ?? max} ${max ?? min} ${unit}`;
}

function isTelling(value: Value): value is QuantityValue | DateValue {
  if (value.type === 'date') return value.precision === 'day';
  return value.type === 'quantity' && Math.max(value.min ?? 0, value.max ?? 0) >= FEW;
}

/** The values of a question's statements that are not shared by chance. */
export function knownValues(statements: readonly Statement[]): Set<KnownValue> {
  return new Set(statements.flatMap(({ value }) => (isTelling(value) ? [keyOf(value)] : [])));
}

/** Is the figure one that a report gives? */
export const isKnown = (value: QuantityValue | DateValue, known: ReadonlySet<KnownValue>): boolean =>
  isTelling(value) && known.has(keyOf(value));
