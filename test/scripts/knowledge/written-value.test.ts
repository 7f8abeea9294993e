import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenValue } from '../../../scripts/knowledge/draft/written-value';
import { toQuantityValue } from '../../../scripts/knowledge/quantity-value';
import type { ValueMap } from '../../../scripts/knowledge/schema';
import { toValue } from '../../../scripts/knowledge/statement-value';
import type { Question } from '../../../src/core/model';

const question = (kind: Question['kind']): Question => ({
  id: 'q',
  text: 'What?',
  kind,
  nature: 'once',
  unit: 'people',
  scope: {},
  answers: [
    { id: 'a', label: 'a' },
    { id: 'b', label: 'b' },
  ],
});

const amount = fc.nat(10_000_000);
const forms = fc.oneof(
  amount,
  fc.record({ about: amount }),
  fc.record({ moreThan: amount }),
  fc.record({ atLeast: amount }),
  fc.record({ fewerThan: amount }),
  fc.record({ upTo: amount }),
  fc.record({ vague: fc.tuple(amount, fc.constant(null)) }),
  fc.tuple(amount, amount).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 })),
  fc.record({ exactly: amount, change: fc.constantFrom<'rise' | 'fall'>('rise', 'fall') }),
  fc.record({ exactly: amount, unit: fc.constantFrom('hour', 'GBP', 'percent') }),
);

describe('a value that is written into a draft', () => {
  it('is read back as the same quantity', () => {
    fc.assert(
      fc.property(forms, (written) => {
        const value = toQuantityValue(written as number | ValueMap, 'people');
        if (typeof value === 'string') throw new Error(value);
        expect(toQuantityValue(writtenValue(value, 'people') as number | ValueMap, 'people')).toEqual(value);
      }),
    );
  });

  it.each([
    ['2022-09-21'],
    ['2022-09'],
    ['2022'],
    [{ from: '2022-09-25', to: '2022-09-26' }],
    [{ from: '2022-09-19', to: '2022-09-25', precision: 'week' as const }],
  ])('is read back as the date %j', (written) => {
    const value = toValue(written, question('date'));
    if (typeof value === 'string') throw new Error(value);
    expect(writtenValue(value, null)).toEqual(written);
  });

  it.each([
    ['state', ['a', 'b']],
    ['person', ['someone']],
    ['place', ['somewhere']],
  ] as const)('is read back as the same %s', (kind, written) => {
    const value = toValue([...written], question(kind));
    if (typeof value === 'string') throw new Error(value);
    expect(writtenValue(value, null)).toEqual(written);
  });
});
