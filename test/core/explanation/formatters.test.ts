import { describe, expect, it } from 'vitest';
import { dateFormat, numberFormat } from '../../../src/core/explanation/formatters';

describe('a formatter', () => {
  it('is made once for a locale and its options', () => {
    expect(numberFormat('en-GB', { maximumFractionDigits: 2 })).toBe(
      numberFormat('en-GB', { maximumFractionDigits: 2 }),
    );
  });

  it.each([
    ['another locale', numberFormat('de'), '2.353'],
    ['other options', numberFormat('en-GB', { minimumFractionDigits: 1 }), '2,353.0'],
    ['no options', numberFormat('en-GB'), '2,353'],
  ])('is another one for %s', (_, format, text) => {
    expect(format.format(2353)).toBe(text);
  });

  it('of dates keeps to its time zone', () => {
    expect(dateFormat('en-GB', { dateStyle: 'short', timeZone: 'UTC' }).format(0)).toBe('01/01/1970');
  });
});
