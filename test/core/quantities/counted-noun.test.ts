import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { english } from '../../../src/core/text/en/english';

describe('a count knows what it counts', () => {
  it.each<[text: string, counted: string | null]>([
    ['300,000 reservists were called up', 'reservists'],
    ['at least 1,300 people were held', 'people'],
    ['six time zones', 'zones'],
    ['82,000 mobilised recruits left', 'recruits'],
    ['two Russian gas pipelines', 'pipelines'],
    ['120,000 more troops', 'troops'],
    ['tens of thousands of largely untrained men', 'men'],
    ['18% of the voters', 'voters'],
    ['half the men', 'men'],
    ['three US Presidents', 'presidents'],
    ['300 sports fans', 'fans'],
    ['one child was hurt', 'child'],
    ['a 12-member panel', 'member'],
    ['five were missing', null],
    ['killing 13', null],
    ['dozens injured', null],
    ['13, including seven', null],
    ['300,000 he added', null],
    ['it rose to 17 on Monday', null],
    ['five of Russia’s neighbours', 'neighbours'],
  ])('%s', (text, counted) => {
    expect(findQuantities(text, english)[0]?.counted ?? null).toBe(counted);
  });
});
