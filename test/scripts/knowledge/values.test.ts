import { describe, expect, it } from 'vitest';
import { toDateValue } from '../../../scripts/knowledge/date-value';
import { spellings } from '../../../scripts/knowledge/entities';
import { toQuantityValue } from '../../../scripts/knowledge/quantity-value';
import type { ValueMap } from '../../../scripts/knowledge/schema';
import type { QuantityValue } from '../../../src/core/model';

/** As written, the unit of the question, and what of the value is worth a look. */
type Case = readonly [written: number | ValueMap, unit: string | null, value: Partial<QuantityValue>];

const QUANTITIES: readonly Case[] = [
  [
    2353,
    'people',
    { kind: 'count', unit: null, min: 2353, max: 2353, form: 'exact', precision: 1, approximate: false },
  ],
  [300000, 'people', { min: 300000, precision: 100000 }],
  [1.2, 'mile', { kind: 'distance', unit: 'mile', precision: 0.1 }],
  [0, 'people', { min: 0, max: 0, precision: 1 }],
  [{ about: 300000 }, 'people', { min: 300000, max: 300000, form: 'approximate', approximate: true }],
  [{ moreThan: 2000 }, 'people', { min: 2000, max: null, minExcluded: true, form: 'bound', precision: 1000 }],
  [{ atLeast: 14 }, 'people', { min: 14, max: null, minExcluded: false }],
  [{ fewerThan: 10 }, 'people', { min: null, max: 10, maxExcluded: true }],
  [{ upTo: 1000000 }, 'people', { min: null, max: 1000000, maxExcluded: false }],
  [{ from: 70000, to: 80000 }, 'people', { min: 70000, max: 80000, form: 'range', precision: 10000 }],
  [{ vague: [20000, 99999] }, 'people', { min: 20000, max: 99999, form: 'vague', approximate: true }],
  [{ vague: [2000, null] }, 'people', { min: 2000, max: null, form: 'vague' }],
  [{ exactly: 80, change: 'rise' }, 'percent', { kind: 'percent', unit: 'percent', change: 'rise', form: 'exact' }],
  [14900, 'GBP', { kind: 'money', unit: 'GBP', precision: 100 }],
  [{ about: 17000, unit: 'USD' }, 'GBP', { kind: 'money', unit: 'USD' }],
  [48, 'hour', { kind: 'duration', unit: 'hour' }],
  [25, 'year', { kind: 'age', unit: 'year' }],
  [{ exactly: 22, kind: 'duration' }, 'year', { kind: 'duration', unit: 'year' }],
  [25, 'magazines', { kind: 'count', unit: null }],
];

describe('a quantity as a person writes it', () => {
  it.each(QUANTITIES)('%j of a question in %s is compiled', (written, unit, value) => {
    expect(toQuantityValue(written, unit)).toMatchObject({ type: 'quantity', ...value });
  });

  it.each([[{}], [{ about: 1, upTo: 2 }], [{ from: 1 }], [{ vague: [null, null] }], [{ from: 'May', to: 'June' }]])(
    '%j is refused with a sentence',
    (written) => {
      expect(toQuantityValue(written as ValueMap, 'people')).toEqual(expect.stringContaining('must have'));
    },
  );
});

describe('a date as a person writes it', () => {
  it.each([
    ['2022-09-21', '2022-09-21', '2022-09-21', 'day'],
    ['2022-09', '2022-09-01', '2022-09-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    [2022, '2022-01-01', '2022-12-31', 'year'],
    [{ from: '2022-09-25', to: '2022-09-26' }, '2022-09-25', '2022-09-26', 'day'],
    [{ from: '2022-09-19', to: '2022-09-25', precision: 'week' as const }, '2022-09-19', '2022-09-25', 'week'],
  ])('%j is a stretch of days', (written, from, to, precision) => {
    expect(toDateValue(written)).toEqual({ type: 'date', from, to, precision });
  });

  it.each([
    ['21 September'],
    ['2022-02-30'],
    ['2022-13'],
    [{ from: '2022-09-26', to: '2022-09-25' }],
    [{ about: 2022 }],
  ])('%j is refused with a sentence', (written) => {
    expect(toDateValue(written)).toEqual(expect.stringMatching(/^(must be|has) /));
  });
});

describe('spellings in braces', () => {
  it.each([
    ['Lviv', ['Lviv']],
    ['Serg{ei,ey} Shoigu', ['Sergei Shoigu', 'Sergey Shoigu']],
    [
      'mobili{s,z}ation {decree,order}',
      ['mobilisation decree', 'mobilisation order', 'mobilization decree', 'mobilization order'],
    ],
    ['Nizhni{,y} Novgorod', ['Nizhni Novgorod', 'Nizhniy Novgorod']],
  ])('%s is written out', (text, all) => {
    expect(spellings(text)).toEqual(all);
  });
});
