import { describe, expect, it } from 'vitest';
import { describeQuantities } from './describe-quantity';

describe('reads bounds', () => {
  it.each<[text: string, figures: string]>([
    ['More than 2,000 were held.', 'More than 2,000 = >2000'],
    ['Over 700 people were held.', 'Over 700 = >700'],
    ['At least 14 died.', 'At least 14 = >=14'],
    ['Upwards of 300 died.', 'Upwards of 300 = >=300'],
    ['No fewer than eight died.', 'No fewer than eight = >=8'],
    ['Up to 300,000 men may go.', 'Up to 300,000 = <=300000'],
    ['As many as 14,000 were held.', 'As many as 14,000 = <=14000'],
    ['At most three remain.', 'At most three = <=3'],
    ['Under 100 remain.', 'Under 100 = <100'],
    ['Fewer than 50 remain.', 'Fewer than 50 = <50'],
    ['Well over 2,000 were held.', 'Well over 2,000 = >2000'],
    ['Just under 1,000 were held.', 'Just under 1,000 = ~<1000'],
    ['Not more than 3 remain.', 'Not more than 3 = <=3'],
    ['300 or more remain.', '300 or more = >=300'],
    ['Some 300+ remain.', 'Some 300+ = ~>=300'],
    ['More than a dozen officers came.', 'More than a dozen = ~>12'],
    ['The queue topped 16 km.', 'topped 16 km = >16 kilometre'],
    ['Between more than 10 and 20.', 'more than 10 = >10 | 20 = 20'],
    ['It is more than 10 but less than 20.', 'more than 10 but less than 20 = 10..20'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads approximations', () => {
  it.each<[text: string, figures: string]>([
    ['Nearly 66,000 crossed.', 'Nearly 66,000 = ~66000'],
    ['Almost 15 were hurt.', 'Almost 15 = ~15'],
    ['About 220,000 crossed.', 'About 220,000 = ~220000'],
    ['Around 200 soldiers were taken.', 'Around 200 = ~200'],
    ['Roughly 19 came.', 'Roughly 19 = ~19'],
    ['Approximately 9.6 million are poor.', 'Approximately 9.6 million = ~9600000'],
    ['An estimated 5,000 joined.', 'An estimated 5,000 = ~5000'],
    ['21 or so remain.', '21 or so = ~21'],
    ['300-odd men remain.', '300-odd = ~300'],
    ['Some 3,000 people joined.', 'Some 3,000 = ~3000'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads ranges', () => {
  it.each<[text: string, figures: string]>([
    ['It is 70,000 to 80,000.', '70,000 to 80,000 = 70000..80000'],
    ['It is 70 to 80,000.', '70 to 80,000 = 70000..80000'],
    ['Men between 18 and 55 may not leave.', 'between 18 and 55 = 18..55'],
    ['It is 600-700 thousand.', '600-700 thousand = 600000..700000'],
    ['It is 600–700,000.', '600–700,000 = 600000..700000'],
    ['Six or seven months ago it began.', 'Six or seven months = 6..7 month'],
    ['It took two to three weeks.', 'two to three weeks = 2..3 week'],
    ['It is $5-10 billion.', '$5-10 billion = 5000000000..10000000000 USD'],
    ['It is $500-600m.', '$500-600m = 500000000..600000000 USD'],
    ['It is between 5% and 10%.', 'between 5% and 10% = 5..10 percent'],
    ['It is 10 to 20 per cent.', '10 to 20 per cent = 10..20 percent'],
    ['They face from 5 to 15 years.', 'from 5 to 15 years = 5..15 year'],
    ['The toll rose from 13 to 15.', '13 = 13 | 15 = 15'],
    ['Killing 13 or 14 people.', '13 or 14 = 13..14'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});
