import type { QuantityKind } from '../model';

/** A quantity in the making: tokens `[start, end)` and what is known of its value. */
export interface Draft {
  start: number;
  end: number;
  /** The first token of the (first) number itself, after bounds and currency. */
  number: number;
  min: number | null;
  max: number | null;
  minExcluded: boolean;
  maxExcluded: boolean;
  precision: number;
  kind: QuantityKind;
  unit: string | null;
  vague: boolean;
  bounded: boolean;
  ranged: boolean;
  approximate: boolean;
  change: 'rise' | 'fall' | null;
  /** The factor after the number, 1 without: what the ends of a range may share. */
  scale: number;
  /** Digits alone, which may be a year, a house or a name. */
  plain: boolean;
  digits: boolean;
  /** A part of one whole, not yet said to be a percentage. */
  share: boolean;
  /** From one year to another. */
  years: boolean;
  /** A share as "one in five" puts it. */
  ratio: boolean;
  /** "a third", which may be an ordinal. */
  doubtful: boolean;
  /** One, said by an article or "all": "a year", "all day". */
  implied: boolean;
}

/** A plain number, to be filled in. */
export function newDraft(start: number, end: number, value: number, precision: number): Draft {
  return {
    start,
    end,
    number: start,
    min: value,
    max: value,
    minExcluded: false,
    maxExcluded: false,
    precision,
    kind: 'count',
    unit: null,
    vague: false,
    bounded: false,
    ranged: false,
    approximate: false,
    change: null,
    scale: 1,
    plain: false,
    digits: false,
    share: false,
    years: false,
    ratio: false,
    doubtful: false,
    implied: false,
  };
}
