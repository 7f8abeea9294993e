import fc from 'fast-check';
import type { Assertion } from '../../../src/core/comparison/assertion';
import {
  type DateValue,
  type EntityValue,
  type QuantityValue,
  STANCES,
  type StateValue,
  type Value,
} from '../../../src/core/model';
import { questions } from './sample-questions';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-05-${String(number).padStart(2, '0')}`);

const inOrder = (a: string, b: string) => {
  const [from, to] = [a, b].sort() as [string, string];
  return { from, to };
};

/** A number as news states it: few digits, then zeros. */
const stated = fc
  .tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: -1, max: 5 }))
  .map(([digits, power]) => ({ number: Number((digits * 10 ** power).toPrecision(15)), precision: 10 ** power }));

const measure = fc.constantFrom<Pick<QuantityValue, 'kind' | 'unit'>>(
  { kind: 'count', unit: null },
  { kind: 'count', unit: null },
  { kind: 'money', unit: 'GBP' },
  { kind: 'money', unit: 'USD' },
  { kind: 'percent', unit: 'percent' },
  { kind: 'duration', unit: 'hour' },
  { kind: 'distance', unit: 'mile' },
);

const interval = fc
  .tuple(stated, stated, fc.boolean(), fc.constantFrom('exact', 'approximate', 'floor', 'ceiling', 'range', 'vague'))
  .map(([a, b, excluded, shape]): Omit<QuantityValue, 'kind' | 'unit' | 'change'> => {
    const [low, high] = [Math.min(a.number, b.number), Math.max(a.number, b.number)];
    const plain = {
      type: 'quantity',
      minExcluded: false,
      maxExcluded: false,
      approximate: false,
      precision: a.precision,
    } as const;
    switch (shape) {
      case 'floor':
        return { ...plain, min: a.number, max: null, minExcluded: excluded, form: 'bound' };
      case 'ceiling':
        return { ...plain, min: null, max: a.number, maxExcluded: excluded, form: 'bound' };
      case 'range':
        return { ...plain, min: low, max: high, form: 'range', precision: Math.min(a.precision, b.precision) };
      case 'vague':
        return { ...plain, min: low, max: excluded ? null : high, form: 'vague', approximate: true };
      default:
        return { ...plain, min: a.number, max: a.number, form: shape as 'exact', approximate: shape === 'approximate' };
    }
  });

export const quantities: fc.Arbitrary<QuantityValue> = fc
  .tuple(interval, measure, fc.constantFrom(null, null, null, 'rise' as const, 'fall' as const))
  .map(([ends, unit, change]) => ({ ...ends, ...unit, change }));

/** Quantities that are more than one number. */
export const intervals = quantities.filter((value) => value.form !== 'exact' && value.form !== 'approximate');

export const dates: fc.Arbitrary<DateValue> = fc
  .tuple(day, day, fc.constantFrom('day' as const, 'week' as const, 'month' as const))
  .map(([a, b, precision]) => ({ type: 'date', ...inOrder(a, b), precision }));

const states: fc.Arbitrary<StateValue> = fc
  .subarray(
    questions.state.answers!.map(({ id }) => id),
    { minLength: 1, maxLength: 3 },
  )
  .map((answers) => ({ type: 'state', answers }));

const entities: fc.Arbitrary<EntityValue> = fc
  .subarray(['arden', 'norham', 'norham-harbour', 'sutton', 'belland'], { minLength: 1, maxLength: 2 })
  .map((ids) => ({ type: 'entity', entities: ids }));

const scopes = fc.record(
  {
    place: fc.constantFrom('arden', 'norham', 'belland'),
    period: fc.tuple(day, day, fc.constantFrom('from', 'to', 'both')).map(([a, b, given]) => ({
      from: given === 'to' ? null : inOrder(a, b).from,
      to: given === 'from' ? null : inOrder(a, b).to,
    })),
    counted: fc.constantFrom('people hurt', 'people missing'),
    stage: fc.constantFrom('reported', 'treated'),
  },
  { requiredKeys: [] },
);

const assertionsOf = (value: fc.Arbitrary<Value>): fc.Arbitrary<Assertion> =>
  fc.record({
    value,
    stance: fc.oneof({ weight: 3, arbitrary: fc.constant('asserted' as const) }, fc.constantFrom(...STANCES)),
    origin: fc.option(fc.constantFrom('police', 'mayor')),
    asOf: fc.option(fc.record({ date: day, inferred: fc.boolean() })),
    scope: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, scopes),
  });

/** A question with two answers to it. */
export const comparisons = fc.oneof(
  fc.tuple(
    fc.constantFrom(questions.once, questions.running, questions.moment, questions.scoped, questions.scopedRunning),
    assertionsOf(quantities),
    assertionsOf(quantities),
  ),
  fc.tuple(fc.constantFrom(questions.date, questions.severalDates), assertionsOf(dates), assertionsOf(dates)),
  fc.tuple(fc.constant(questions.state), assertionsOf(states), assertionsOf(states)),
  fc.tuple(fc.constantFrom(questions.place, questions.severalPersons), assertionsOf(entities), assertionsOf(entities)),
  fc.tuple(fc.constant(questions.once), assertionsOf(dates), assertionsOf(quantities)),
);
