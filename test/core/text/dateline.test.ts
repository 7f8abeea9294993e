import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/core/text/dateline';
import { tokenise } from '../../../src/core/text/tokens';

/** The dateline of a text, as written. */
function datelineOf(text: string): string {
  const tokens = tokenise(text);
  const length = datelineLength(tokens);
  return length === 0 ? '' : text.slice(0, tokens.end[length - 1]);
}

describe('the dateline of a report', () => {
  it.each([
    ['MOSCOW (AP) \u2014 Police held more than 700 people.', 'MOSCOW (AP) \u2014'],
    ['LONDON, Sept 21 (Reuters) - Putin has ordered a call-up.', 'LONDON, Sept 21 (Reuters) -'],
    ['KYIV, Ukraine \u2013 Troops entered the town.', 'KYIV, Ukraine \u2013'],
    ['Moscow (dpa) - Police held more than 700 people.', 'Moscow (dpa) -'],
    ['Police in Moscow \u2014 and elsewhere \u2014 held more than 700 people.', ''],
    ['Putin \u2014 who ordered the call-up \u2014 is 69.', ''],
    ['OVD-Info counts arrests.', ''],
    ['MOSCOW is quiet \u2014 for now.', ''],
    ['', ''],
  ])('%s \u2192 %s', (text, dateline) => {
    expect(datelineOf(text)).toBe(dateline);
  });
});
