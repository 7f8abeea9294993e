import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity, QuantityValue } from '../../../src/core/model';
import { findBareUnits } from '../../../src/core/quantities/find-bare-units';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { formatQuantity } from '../../../src/core/quantities/format-quantity';
import { english } from '../../../src/core/text/en/english';

const find = (text: string): readonly Quantity[] => findQuantities(text, english);

/** Pieces of which every order is a text that tries the grammar. */
const piece = fc.constantFrom(
  ...'more than,at least,about,between,from,to,and,or,of,a,an,half,third,hundred,thousand,million,dozen,tens,one,two,twenty'.split(
    ',',
  ),
  ...'3,14,2,353,1.5,70,80,000,2014,$,£,%,-,–,—,percent,pounds,hours,year,old,in,per,day,men,people,"(",").",é,\u00ad,\u00a0,\ud83d\ude00'.split(
    ',',
  ),
  '2,353',
  '\n',
  ', ',
);

describe('a figure’s span', () => {
  it('is the very text of its surface, in order and without overlap, whatever surrounds it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.constantFrom(' ', '', '-'), (pieces, glue) => {
        const text = pieces.join(glue);
        let end = 0;
        for (const quantity of find(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.surface);
          end = quantity.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('keeps its ends in order: the least is never more than the most', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const values = find(pieces.join(' ')).map(({ value }) => value);
        const upside = values.filter(({ min, max }) => min !== null && max !== null && min > max);
        expect(upside).toEqual([]);
      }),
    );
  });

  it('moves with text put before it, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        const before = `${noise.replace(/[\p{N}\p{L}\p{M}]/gu, '')}\n`;
        const [alone] = find('more than 2,353 people');
        const moved = find(`${before}more than 2,353 people`).at(-1);
        expect(moved?.surface).toBe(alone?.surface);
        expect(moved?.start).toBe(before.length);
      }),
    );
  });
});

const plain = { type: 'quantity', minExcluded: false, maxExcluded: false, precision: 1, change: null } as const;
const kinds = fc.constantFrom<readonly [QuantityValue['kind'], string | null]>(
  ['count', null],
  ['percent', 'percent'],
  ['money', 'GBP'],
  ['duration', 'hour'],
  ['age', 'year'],
  ['distance', 'mile'],
);
const amount = fc.integer({ min: 2201, max: 9_999_999 });

describe('a formatted quantity', () => {
  const readBack = (value: QuantityValue): unknown => {
    const { kind, unit, min, max, minExcluded, maxExcluded } = find(`There were ${formatQuantity(value)}.`)[0]!.value;
    return { kind, unit, min, max, minExcluded, maxExcluded };
  };

  it('is read back as the same exact value', () => {
    fc.assert(
      fc.property(kinds, amount, ([kind, unit], n) => {
        const value: QuantityValue = { ...plain, kind, unit, min: n, max: n, form: 'exact', approximate: false };
        expect(readBack(value)).toMatchObject({ kind, unit, min: n, max: n });
      }),
    );
  });

  it('is read back as the same bound', () => {
    fc.assert(
      fc.property(kinds, amount, fc.boolean(), fc.boolean(), ([kind, unit], n, floor, excluded) => {
        const ends = floor
          ? { min: n, max: null, minExcluded: excluded }
          : { min: null, max: n, maxExcluded: excluded };
        const value: QuantityValue = { ...plain, kind, unit, form: 'bound', approximate: false, ...ends };
        expect(readBack(value)).toMatchObject({ kind, unit, ...ends });
      }),
    );
  });

  it('is read back as the same range', () => {
    fc.assert(
      fc.property(kinds, amount, amount, ([kind, unit], a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b) + 1];
        const value: QuantityValue = { ...plain, kind, unit, min, max, form: 'range', approximate: false };
        expect(readBack(value)).toMatchObject({ kind, unit, min, max });
      }),
    );
  });
});

describe('a unit without a number', () => {
  it('is found apart from the figures and never inside one', () => {
    const text = 'A small percentage paid 80 percent of it in dollars.';
    const bare = findBareUnits(text, find(text), english);
    expect(bare.map(({ surface }) => surface)).toEqual(['percentage', 'dollars']);
  });

  it('is not every word that happens to be one', () => {
    expect(findBareUnits('He took a bit of a turn for the better.', [], english)).toEqual([]);
  });
});
