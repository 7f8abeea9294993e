import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../src/core/comparison/finding';
import { worldOf } from '../../../src/core/comparison/world';
import type { Question, Statement, Value } from '../../../src/core/model';
import { stripInput } from '../../../src/ui/strip/strip-input';
import { wordingFor } from '../../../src/ui/view/wording';
import { names } from '../fixtures/knowledge';
import { between, exactly, moreThan, onDay } from '../fixtures/values';

const question = (kind: Question['kind']): Question => ({
  id: 'q',
  text: 'How long?',
  kind,
  nature: 'once',
  unit: null,
  scope: {},
});

/** The strip of a page that says `own`, set against one report for each of `others`. */
function strip(own: Value, ...others: Value[]) {
  const asserted = { question: 'q', stance: 'asserted', scope: {}, origin: null, asOf: null } as const;
  const claim = { ...asserted, block: 0, start: 0, end: 1, surface: '', value: own, certainty: 1 };
  const statements = others.map(
    (value, i): Statement => ({
      ...asserted,
      id: String(i),
      source: 'harbour-post',
      value,
      asWritten: '',
      via: [],
      paragraph: 1,
      sentence: '',
      notes: [],
    }),
  );
  const kind = own.type === 'date' ? 'date' : 'quantity';
  return stripInput(findingOf(claim, statements, question(kind), worldOf([])), wordingFor(names, 'en-GB'));
}

const duration = (n: number, unit: string) => exactly(n, { kind: 'duration', unit });

describe('what stands on a number strip', () => {
  it('is in the unit of the page', () => {
    const input = strip(duration(48, 'hour'), duration(3, 'day'));
    expect(input?.reports.map((report) => [report.min, report.label])).toEqual([[72, '72']]);
  });

  it('has one mark for what an article says twice', () => {
    expect(strip(exactly(12), exactly(14), exactly(14))?.reports).toHaveLength(1);
  });

  it('keeps vague words as words', () => {
    const tens = between(20_000, 99_999, { form: 'vague' });
    expect(strip(moreThan(261_000), tens)?.reports.map((report) => report.label)).toEqual(['tens of thousands']);
  });

  it('has an axis of days where the page gives a date', () => {
    const input = strip(onDay('2031-03-02'), onDay('2031-03-04'));
    expect([input?.kind, input?.claim.label, input?.reports[0]?.label]).toEqual(['date', '2 Mar', '4 Mar']);
  });

  it.each([
    ['other money', exactly(5, { kind: 'money', unit: 'GBP' }), exactly(5, { kind: 'money', unit: 'USD' })],
    ['how much it changed', exactly(5), exactly(5, { change: 'rise' })],
    ['a date', exactly(5), onDay('2031-03-02')],
    ['nothing at all', exactly(5), null],
  ])('leaves out %s', (_, own, other) => {
    expect(strip(own, ...(other ? [other] : []))).toBeNull();
  });
});
