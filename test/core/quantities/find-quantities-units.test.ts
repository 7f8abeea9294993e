import { describe, expect, it } from 'vitest';
import { describeQuantities } from './describe-quantity';

describe('reads money', () => {
  it.each<[text: string, figures: string]>([
    ['A seat cost £14,900.', '£14,900 = 14900 GBP'],
    ['The deal is worth US$1.3bn.', 'US$1.3bn = 1300000000 USD'],
    ['The fund lost EUR50m and then over USD2.5bn.', 'EUR50m = 50000000 EUR | over USD2.5bn = >2500000000 USD'],
    ['The deal is worth $ 75 million.', '$ 75 million = 75000000 USD'],
    ['They paid 5,000 roubles (£75) each.', '5,000 roubles = 5000 RUB | £75 = 75 GBP'],
    ['It cost a billion dollars.', 'a billion dollars = 1000000000 USD'],
    ['Fares reached 80,000 rubles.', '80,000 rubles = 80000 RUB'],
    ['He was paid 15,000 rubles a month.', '15,000 rubles = 15000 RUB'],
    ['It cost 3 dollars 50 cents.', '3 dollars 50 cents = 3.5 USD'],
    ['The fund holds 20 million euros.', '20 million euros = 20000000 EUR'],
    ['They sent 44 billion hryvnias.', '44 billion hryvnias = 44000000000 UAH'],
    ['It cost USD 200.', 'USD 200 = 200 USD'],
    ['They lost 75 USD million.', '75 USD million = 75000000 USD'],
    ['Tickets went for as much as $2,500.', 'as much as $2,500 = <=2500 USD'],
    ['The cap is $60 a barrel.', '$60 = 60 USD'],
    ['The boat weighs two pounds.', 'two pounds = 2 pound'],
    ['It cost two pounds.', 'two pounds = 2 GBP'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads percentages and shares', () => {
  it.each<[text: string, figures: string]>([
    ['Support fell to 80 percent.', '80 percent = 80 percent'],
    ['Support fell to 80 per cent.', '80 per cent = 80 percent'],
    ['Support fell to 10pc.', '10pc = 10 percent'],
    ['Turnout was 99.23%.', '99.23% = 99.23 percent'],
    ['Just over half of voters agreed.', 'Just over half = ~>50 percent'],
    ['Two thirds of Russians agreed.', 'Two thirds = 66.6666666667 percent'],
    ['Less than a quarter of them agreed.', 'Less than a quarter = <25 percent'],
    ['A third said no.', 'A third = 33.3333333333 percent'],
    ['One in five people agreed.', 'One in five = 20 percent'],
    ['Nearly half the men fled.', 'Nearly half = ~50 percent'],
    [
      'Rates rose three quarters of a percentage point.',
      'three quarters of a percentage point = 0.75 percentage point, rise',
    ],
    ['One-fifth of the country is occupied.', 'One-fifth = 20 percent'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads change', () => {
  it.each<[text: string, figures: string]>([
    ['Sales rose by 80 percent.', '80 percent = 80 percent, rise'],
    ['Sales were down 5%.', '5% = 5 percent, fall'],
    ['There was a 30 percent increase in calls.', '30 percent = 30 percent, rise'],
    ['Prices doubled.', 'doubled = 2 times, rise'],
    ['Prices tripled in a week.', 'tripled = 3 times, rise'],
    ['The force fell by 300.', '300 = 300, fall'],
    ['It was 20% higher.', '20% = 20 percent, rise'],
    ['It rose to 300.', '300 = 300'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads multiples', () => {
  it.each<[text: string, figures: string]>([
    ['It is ten times more than before.', 'ten times = 10 times'],
    ['Fares grew threefold.', 'threefold = 3 times, rise'],
    ['Twice as many men came.', 'Twice = 2 times'],
    ['He was shot ten times.', 'ten = 10'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads durations', () => {
  it.each<[text: string, figures: string]>([
    ['A 48-hour queue formed.', '48-hour = 48 hour'],
    ['A four-hour wait began.', 'four-hour = 4 hour'],
    ['They face up to 15 years in jail.', 'up to 15 years = <=15 year'],
    ['It lasted two hours and 15 minutes.', 'two hours and 15 minutes = 135 minute'],
    ['It took half an hour.', 'half an hour = 0.5 hour'],
    ['It took an hour and a half.', 'an hour and a half = 1.5 hour'],
    ['It took more than a week.', 'more than a week = >1 week'],
    ['It began in the last 24 hours.', '24 hours = 24 hour'],
    ['The eight-month invasion goes on.', 'eight-month = 8 month'],
    ['It took over three days.', 'over three days = >3 day'],
    ['They waited for over three days.', 'over three days = >3 day'],
    ['It took 2½ hours.', '2½ hours = 2.5 hour'],
    ['They worked all day.', 'all day = 1 day'],
    ['A quarter of an hour passed.', 'A quarter of an hour = 0.25 hour'],
    ['The ten-day trip.', 'ten-day = 10 day'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads ages', () => {
  it.each<[text: string, figures: string]>([
    ['A 25-year-old man fell.', '25-year-old = 25 year (age)'],
    ['The man, aged 34, fell.', 'aged 34 = 34 year (age)'],
    ['Men aged 18 to 55 must stay.', 'aged 18 to 55 = 18..55 year (age)'],
    ['Men aged between 18 and 27 must go.', 'aged between 18 and 27 = 18..27 year (age)'],
    ['She is in her 20s.', '20s = ~20..29 year (age)'],
    ['He is in his early thirties.', 'early thirties = ~30..33 year (age)'],
    ['Ivan Petrov, 27, fell.', '27 = 27 year (age)'],
    ['A rapper, 27, fell.', '27 = 27 year (age)'],
    ['He died at the age of 91.', 'at the age of 91 = 91 year (age)'],
    ['Those 18–55-year-olds must stay.', '18–55-year-olds = 18..55 year (age)'],
    ['He is 41 years old.', '41 years old = 41 year (age)'],
    ['A seven-month-old boy fell.', 'seven-month-old = 7 month (age)'],
    ['Ivan Petrov (27) fell.', '27 = 27 year (age)'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});

describe('reads distances and measures', () => {
  it.each<[text: string, figures: string]>([
    ['A 10-mile line of cars formed.', '10-mile = 10 mile'],
    ['It is about 36 miles off.', 'about 36 miles = ~36 mile'],
    ['The line is 16km long.', '16km = 16 kilometre'],
    ['They hold 150 square miles.', '150 square miles = 150 square mile'],
    ['It flew at 120mph.', '120mph = 120 mile per hour'],
    ['It was -5C at night.', '-5C = -5 degree Celsius'],
    ['It was minus 20 degrees Celsius.', 'minus 20 degrees Celsius = -20 degree Celsius'],
    ['It weighs 200lbs.', '200lbs = 200 pound'],
    ['He is 5 ft 2 in.', '5 ft 2 in = 5.16666666667 foot'],
    ['The road is 10 1/2 miles long.', '10 1/2 miles = 10.5 mile'],
    ['It drove at 188 miles an hour.', '188 miles an hour = 188 mile per hour'],
  ])('%s → %s', (text, figures) => {
    expect(describeQuantities(text)).toBe(figures);
  });
});
