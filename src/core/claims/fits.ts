import type { DateValue, IsoDate, QuantityKind, QuantityValue, Question, Value } from '../model';
import { UNITS } from '../quantities/units';

const CURRENCY = /^[A-Z]{3}$/;
/** The kinds of quantity that answer a question in each unit; a unit that is not listed is that of things counted. */
const KINDS: Readonly<Record<string, readonly QuantityKind[]>> = {
  percent: ['percent', 'multiple'],
  second: ['duration'],
  minute: ['duration'],
  hour: ['duration'],
  day: ['duration'],
  week: ['duration'],
  month: ['duration'],
  year: ['age', 'duration'],
  mile: ['distance'],
  kilometre: ['distance'],
};
const COUNT: readonly QuantityKind[] = ['count'];

function kindsOf(unit: string | null): readonly QuantityKind[] {
  if (unit === null) return COUNT;
  return CURRENCY.test(unit) ? ['money'] : (KINDS[unit] ?? COUNT);
}

/** "men between 18 and 55": ages that do not say that they are years. */
const isBareRange = ({ kind, form, unit }: QuantityValue): boolean =>
  kind === 'count' && form === 'range' && unit === null;

/** Can a value of this kind and unit answer the question at all? */
export function fitsKind(value: Value, question: Question): boolean {
  if (value.type === 'date') return question.kind === 'date';
  if (value.type !== 'quantity' || question.kind !== 'quantity') return false;
  const kinds = kindsOf(question.unit);
  return kinds.includes(value.kind) || (kinds.includes('age') && isBareRange(value));
}

interface Plausible {
  readonly min?: number | IsoDate;
  readonly max?: number | IsoDate;
}

/** Days of a range in which a year or season says too little to be the answer. */
const SHORT_RANGE = 100;
const DAY = 86_400_000;

function isPlausibleDate({ from, to, precision }: DateValue, { min, max }: Plausible): boolean {
  const [first, last] = [typeof min === 'string' ? min : null, typeof max === 'string' ? max : null];
  if ((first !== null && to < first) || (last !== null && from > last)) return false;
  if (first === null || last === null || (precision !== 'year' && precision !== 'season')) return true;
  return Date.parse(last) - Date.parse(first) > SHORT_RANGE * DAY;
}

/** What a number in one unit is in another; `null` where they measure different things. */
function inUnit(value: number, from: string | null, to: string | null): number | null {
  if (from === to) return value;
  const [one, other] = [UNITS[from ?? ''], UNITS[to ?? '']];
  if (!one || !other || one.dimension !== other.dimension) return null;
  return (value * one.factor) / other.factor;
}

/**
 * Where only one end is said ("more than 200,000"), it is that which must be plausible. A value that cannot be put in
 * the question's unit is let through, and so is a factor: what is plausible is said in the question's unit.
 */
function isPlausibleQuantity(value: QuantityValue, { min, max }: Plausible, unit: string | null): boolean {
  if (value.kind === 'multiple') return true;
  const [low, high] = [value.min ?? value.max, value.max ?? value.min].map((end) =>
    end === null || value.unit === null ? end : inUnit(end, value.unit, unit),
  );
  const tooSmall = typeof min === 'number' && typeof high === 'number' && high < min;
  const tooLarge = typeof max === 'number' && typeof low === 'number' && low > max;
  return !tooSmall && !tooLarge;
}

/** Does some value that the figure allows lie in the plausible range? */
export function isPlausible(value: QuantityValue | DateValue, range: Plausible, unit: string | null): boolean {
  return value.type === 'date' ? isPlausibleDate(value, range) : isPlausibleQuantity(value, range, unit);
}
