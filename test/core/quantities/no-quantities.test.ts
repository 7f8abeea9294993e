import { describe, expect, it } from 'vitest';
import { describeQuantities } from './describe-quantity';

describe('names, dates, times, scores and signs with numbers are no figures', () => {
  it.each<[text: string]>([
    ['Call +7 495 123-45-67 or 020 7946 0000.'],
    ['They met at 10:30, at 2 p.m. and at 0900 GMT.'],
    ['The score was 3-1.'],
    ['They had a four-two win.'],
    ['It was the twenty-first vote.'],
    ['It runs version 2.1.3.'],
    ['The server is 192.168.1.2.'],
    ['They met at 10 Downing Street.'],
    ['A big Boeing 737 landed.'],
    ['The T-72 and the Su-35 burned.'],
    ['The RTX3080 and the MI6 file are on the PHP8x disk, says the USDA5 note.'],
    ['The G20 met after 9/11.'],
    ['It invoked Article 51 and Resolution 2202.'],
    ['The gas in Nord Stream 2 leaked.'],
    ['Pupils of No. 88 school fled.'],
    ['The 155th Brigade left.'],
    ['It began in 2014.'],
    ['The 2022 vote was held.'],
    ['It ran from 1973 to 1990.'],
    ['It happened on 21 September 2022.'],
    ['It happened on Sept. 21.'],
    ['See https://example.org/2022/09/21 for more.'],
    ['No one came, and one of them left.'],
    ["China's zero-Covid policy holds."],
    ['The second half began.'],
    ['A third man came.'],
    ['The coach is Erik ten Hag.'],
    ['The vote was 50-50.'],
    ['In the 1990s they left.'],
    ['COVID-19 spread.'],
    ['See page 17 and chapter 3.'],
    ['His #1 rule.'],
    ['He lives in flat 5.'],
  ])('%s', (text) => {
    expect(describeQuantities(text)).toBe('');
  });
});
