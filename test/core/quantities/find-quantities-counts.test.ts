import { describe, expect, it } from 'vitest';
import { describeQuantities } from './describe-quantity';

describe('reads numbers in digits', () => {
  it.each<[text: string, figures: string]>([
    ['Police held 2,353 people.', '2,353 = 2353'],
    ['Some 261 000 left.', 'Some 261 000 = ~261000'],
    ['They counted 261 000 departures.', '261 000 = 261000'],
    ['The scheme cost 3,00,000 rupees.', '3,00,000 rupees = 300000 INR'],
    ['In all 261 thousand crossed.', '261 thousand = 261000'],
    ['It has 300k followers.', '300k = 300000'],
    ['The clip had 1.2m views.', '1.2m = 1200000'],
    ['Exports reached 8m tonnes.', '8m tonnes = 8000000 tonne'],
    ['They raised 1 mln roubles.', '1 mln roubles = 1000000 RUB'],
    ['Population: 1,234,567.', '1,234,567 = 1234567'],
    ['It fell to 0.5.', '0.5 = 0.5'],
    ['A magnitude 6.1 quake struck.', '6.1 = 6.1'],
    ['Turnout was 1.234.567 in all.', '1.234.567 = 1234567'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads fractions in words', () => {
  it.each<[text: string, figures: string]>([
    ['Cut it to five twenty-firsts.', 'five twenty-firsts = 0.238095238095'],
    ['A share of one one hundred and fourth.', 'one one hundred and fourth = 0.00961538461538'],
    ['A share of two hundred one thousand sevenths.', 'two hundred one thousand sevenths = 0.198609731877'],
    ['It read 2^--3.', '2^--3 = 8'],
    ['It read 2^-3.', '2^-3 = 0.125'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads numbers in words', () => {
  it.each<[text: string, figures: string]>([
    ['Four men fled.', 'Four = 4'],
    ['Thirty-five men fled.', 'Thirty-five = 35'],
    ['Two hundred and five were held.', 'Two hundred and five = 205'],
    ['One hundred and twenty-one thousand signed.', 'One hundred and twenty-one thousand = 121000'],
    ['Half a million fled.', 'Half a million = 500000'],
    ['A quarter of a million fled.', 'A quarter of a million = 250000'],
    ['Three and a half million fled.', 'Three and a half million = 3500000'],
    ['Nineteen people died.', 'Nineteen = 19'],
    ['A hundred thousand marched.', 'A hundred thousand = 100000'],
    ['Half a dozen shops burned.', 'Half a dozen = ~6'],
    ['Two dozen shops burned.', 'Two dozen = ~24'],
    ['It holds two and a half thousand.', 'two and a half thousand = 2500'],
    ['A hundred and three dozen eggs broke.', 'A hundred and three dozen = 136'],
    ['It took twenty and three and a half pages.', 'twenty and three and a half = 23.5'],
    ['Dial three-nought-seven.', 'three = 3 | nought = 0 | seven = 7'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads vague words', () => {
  it.each<[text: string, figures: string]>([
    ['Hundreds of thousands fled.', 'Hundreds of thousands = ~200000..999999'],
    ['Tens of thousands of men fled.', 'Tens of thousands = ~20000..99999'],
    ['Several hundred protesters came.', 'Several hundred = ~300..999'],
    ['A few dozen people came.', 'A few dozen = ~24..99'],
    ['Scores of women were held.', 'Scores = ~40..99'],
    ['A handful of men stayed.', 'A handful = ~3..9'],
    ['A couple of dozen stayed.', 'A couple of dozen = ~24'],
    ['Dozens were hurt.', 'Dozens = ~24..99'],
    ['Thousands rallied.', 'Thousands = ~>=2000'],
    ['Millions of voters stayed at home.', 'Millions = ~>=2000000'],
    ['Many thousands rallied.', 'Many thousands = ~>=2000'],
    ['A few hundred more came.', 'A few hundred = ~300..999'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads lists and several in a sentence', () => {
  it.each<[text: string, figures: string]>([
    ['A gunman killed 13, including seven children, and injured 24.', '13 = 13 | seven = 7 | 24 = 24'],
    ['Killing 13 and wounding 21, among them 14 children.', '13 = 13 | 21 = 21 | 14 = 14'],
    ['Police held 1,300 people in 38 cities, 502 of them in Moscow.', '1,300 = 1300 | 38 = 38 | 502 = 502'],
    ['Ships: 3, tanks: 5.', '3 = 3 | 5 = 5'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads years and counts of four digits', () => {
  it.each<[text: string, figures: string]>([
    ['1500 soldiers left.', '1500 = 1500'],
    ['More than 2000 left.', 'More than 2000 = >2000'],
    ['In 2022 protests began.', ''],
    ['About 1941 people came.', 'About 1941 = ~1941'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads headlines', () => {
  it.each<[text: string, figures: string]>([
    ['Russia Detains 1,300 As Protests Hit 38 Cities', '1,300 = 1300 | 38 = 38'],
    ['3 Killed, 5 Hurt In Blast', '3 = 3 | 5 = 5'],
    ['At Least 14 Dead', 'At Least 14 = >=14'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});
