import { describe, expect, it } from 'vitest';
import { describeValue } from '../../../src/core/explanation/describe-value';
import { readValue } from '../comparison/pair-notation';

/** Releases of the Unicode data differ in the spaces around a dash, and between a number and its unit. */
const plain = (text: string) => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');

describe('a value in words', () => {
  it.each([
    ['2,353', '2,353'],
    ['about 300,000', 'about 300,000'],
    ['more than 2,000', 'more than 2,000'],
    ['at least 14', 'at least 14'],
    ['more than about 300', 'more than about 300'],
    ['fewer than 10', 'fewer than 10'],
    ['fewer than 10 hours', 'less than 10 hours'],
    ['up to 1 million', 'up to 1 million'],
    ['70,000 to 80,000', '70,000–80,000'],
    ['1.2 million', '1.2 million'],
    ['1,213,456', '1,213,456'],
    ['1.5 billion', '1.5 billion'],
    ['tens of thousands', 'tens of thousands'],
    ['thousands', 'thousands'],
    ['dozens', 'dozens'],
    ['14,900 GBP', '£14,900'],
    ['3.50 EUR', '€3.50'],
    ['1 hours', '1 hour'],
    ['48 hours', '48 hours'],
    ['2.5 miles', '2.5 miles'],
    ['1 tonnes', '1 tonne'],
    ['12 tonnes', '12 tonnes'],
    ['25 years old', '25 years'],
    ['18 to 27 years old', '18–27 years'],
    ['10 times', '10 times as much'],
    ['0.005 tonnes', '0.005 tonnes'],
    ['rise of 300 GBP', 'a rise of £300'],
    ['fall of about 30 miles', 'a fall of about 30 miles'],
    ['2022-09-21', '21 September 2022'],
    ['2022-09', 'September 2022'],
    ['2022', '2022'],
    ['2022-12', 'December 2022'],
    ['2022-09-20 to 2022-09-24', '20–24 September 2022'],
    ['week of 2022-09-19', 'the week of 19–25 September 2022'],
    ['is in-hospital, hit', 'in hospital and hit'],
    ['where norham', 'norham'],
  ])('"%s" is put as "%s"', (written, words) => {
    expect(plain(describeValue(readValue(written), 'en-GB'))).toBe(words);
  });

  it.each([
    ['1,312.5', 'en-GB', '1,312.5'],
    ['1,312.5', 'en-IN', '1,312.5'],
    ['300,000', 'en-IN', '3,00,000'],
    ['2022-09-21', 'en-US', 'September 21, 2022'],
    ['2,353', 'de-DE', '2.353'],
    ['2,353', 'fr-FR', '2 353'],
  ])('"%s" is written as readers of %s write it: "%s"', (written, locale, words) => {
    expect(plain(describeValue(readValue(written), locale))).toBe(words);
  });

  it('sets the words of answers with the quotation marks of print', () => {
    const names = {
      entity: () => undefined,
      source: () => undefined,
      answer: () => `"No to it", the minister's men cry`,
    };
    expect(describeValue(readValue('is hit'), 'en-GB', names)).toBe('‘No to it’, the minister’s men cry');
  });

  it('names the unit of a vague figure', () => {
    const miles = { ...readValue('hundreds'), kind: 'distance', unit: 'mile' } as Parameters<typeof describeValue>[0];
    expect(describeValue(miles, 'en-GB')).toBe('hundreds of miles');
  });
});
