import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/comparison/compare';
import { compareQuantities } from '../../../src/core/comparison/compare-quantities';
import { explainReason } from '../../../src/core/explanation/explain-reason';
import { namesOf } from '../../../src/core/explanation/names';
import type { QuantityValue } from '../../../src/core/model';
import { comparisons, intervals, quantities } from './arbitraries';
import { reversed } from './reversed';
import { questions, world } from './sample-questions';

const RUNS = { numRuns: 500 };

describe('comparing', () => {
  it('finds that everything agrees with itself', () => {
    fc.assert(
      fc.property(comparisons, ([question, claim]) => {
        expect(compare(claim, claim, question, world).verdict).toBe('agree');
      }),
      RUNS,
    );
  });

  it('reads the same both ways, but for the direction of an update', () => {
    fc.assert(
      fc.property(comparisons, ([question, claim, statement]) => {
        const outcome = compare(claim, statement, question, world);
        const back = compare(statement, claim, question, world);
        if (outcome.reason.code === 'excluded-answer') expect(back.verdict).toBe('conflict');
        else expect(back).toEqual(reversed(outcome));
      }),
      RUNS,
    );
  });

  it('gives a whole sentence for every verdict it reaches', () => {
    const names = namesOf(world, [], Object.values(questions));
    fc.assert(
      fc.property(comparisons, ([question, claim, statement]) => {
        const { reason } = compare(claim, statement, question, world);
        const sentence = explainReason(reason, { claim, statement, question: question.id }, names, 'en-GB');
        expect(sentence).toMatch(/^[\p{Lu}\d“£$-].*[^.]\.$/u);
        expect(sentence).not.toMatch(/[{}]|undefined|null|NaN/);
      }),
      RUNS,
    );
  });
});

describe('comparing quantities', () => {
  it('never finds a conflict once an interval is made wider', () => {
    fc.assert(
      fc.property(intervals, quantities, fc.nat(500_000), fc.nat(500_000), (a, b, below, above) => {
        fc.pre(compareQuantities(a, b).verdict !== 'conflict');
        expect(compareQuantities(widened(a, below, above), b).verdict).not.toBe('conflict');
      }),
      RUNS,
    );
  });

  it('never finds a conflict once a plain figure is put as "about" it', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        fc.pre(a.form === 'exact' && compareQuantities(a, b).verdict !== 'conflict');
        expect(compareQuantities({ ...a, form: 'approximate', approximate: true }, b).verdict).not.toBe('conflict');
      }),
      RUNS,
    );
  });

  it.each([
    ['hour', 'minute', 60],
    ['hour', 'day', 1 / 24],
    ['mile', 'kilometre', 1.609344],
    ['mile', 'foot', 5_280],
  ])('gives the same verdict for %ss turned into %ss', (unit, other, factor) => {
    fc.assert(
      fc.property(measuredIn(unit), measuredIn(unit), (a, b) => {
        const { verdict } = compareQuantities(a, b);
        expect(compareQuantities(converted(a, other, factor), b).verdict).toBe(verdict);
        expect(compareQuantities(converted(a, other, factor), converted(b, other, factor)).verdict).toBe(verdict);
      }),
      RUNS,
    );
  });
});

function measuredIn(unit: string): fc.Arbitrary<QuantityValue> {
  const kind = unit === 'mile' ? 'distance' : 'duration';
  return quantities.map((value) => ({ ...value, kind, unit }));
}

function widened(value: QuantityValue, below: number, above: number): QuantityValue {
  const { min, max } = value;
  return { ...value, min: min === null ? null : min - below, max: max === null ? null : max + above };
}

function converted(value: QuantityValue, unit: string, factor: number): QuantityValue {
  const convert = (end: number | null) => (end === null ? null : end * factor);
  return { ...value, unit, min: convert(value.min), max: convert(value.max), precision: value.precision * factor };
}
