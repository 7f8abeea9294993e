import { describe, expect, it } from 'vitest';
import { stripLabel, tickLabel } from '../../../src/ui/strip/strip-label';
import { stripValue } from '../../../src/ui/strip/strip-value';
import { about, between, entities, exactly, moreThan, onDay, state, upTo } from '../fixtures/values';

describe('labels of the number strip', () => {
  it.each([
    [exactly(2_353), '2,353'],
    [moreThan(2_000), '2,000+'],
    [upTo(1_000_000), '≤ 1m'],
    [about(300_000), '~300,000'],
    [between(70_000, 80_000), '70,000–80,000'],
    [exactly(1_250_000), '1.25m'],
    [exactly(0.5), '0.5'],
    [exactly(0), '0'],
  ])('are short (%#)', (value, label) => {
    expect(stripLabel(stripValue(value) ?? { min: null, max: null, soft: false }, 'number', 'en-GB')).toBe(label);
  });

  it('use the number format of the reader', () => {
    expect(stripLabel({ min: 2_353, max: 2_353, soft: false }, 'number', 'de')).toBe('2.353');
  });

  it('name days without the year', () => {
    const value = stripValue(onDay('2031-03-02'));
    expect(value && stripLabel(value, 'date', 'en-GB')).toBe('2 Mar');
  });

  it('are shortest on the axis', () => {
    expect([5, 2_500, 300_000, 1_000_000].map((n) => tickLabel(n, 'number', 'en-GB'))).toEqual([
      '5',
      '2,500',
      '300k',
      '1m',
    ]);
  });
});

describe('values without a place on an axis', () => {
  it.each([[state('hospital')], [entities('una-marsh')], [{ ...exactly(1), min: null, max: null }]])(
    'have no strip (%#)',
    (value) => {
      expect(stripValue(value)).toBeNull();
    },
  );
});
