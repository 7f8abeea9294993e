import type { QuantityKind, QuantityValue } from '../../src/core/model';
import type { ValueMap } from './schema';

/** Units that are measured; whatever else a question names as its unit is counted ("people", "magazines"). */
const KIND_OF_UNIT: Readonly<Record<string, QuantityKind>> = {
  second: 'duration',
  minute: 'duration',
  hour: 'duration',
  day: 'duration',
  week: 'duration',
  month: 'duration',
  year: 'age',
  percent: 'percent',
  time: 'multiple',
  metre: 'distance',
  kilometre: 'distance',
  mile: 'distance',
  tonne: 'measure',
};
const CURRENCY = /^[A-Z]{3}$/;

type Ends = Pick<QuantityValue, 'min' | 'max' | 'minExcluded' | 'maxExcluded' | 'form'>;

const exact = (n: number): Ends => ({ min: n, max: n, minExcluded: false, maxExcluded: false, form: 'exact' });
const between = (min: number | null, max: number | null, form: Ends['form']): Ends => ({
  ...exact(0),
  min,
  max,
  form,
});

/** The forms in which a quantity can be written; each gives the ends of its interval. */
const FORMS: Readonly<Record<string, (n: number) => Ends>> = {
  exactly: exact,
  about: (n) => between(n, n, 'approximate'),
  nearly: (n) => between(n, n, 'approximate'),
  moreThan: (n) => ({ ...between(n, null, 'bound'), minExcluded: true }),
  atLeast: (n) => between(n, null, 'bound'),
  fewerThan: (n) => ({ ...between(null, n, 'bound'), maxExcluded: true }),
  atMost: (n) => between(null, n, 'bound'),
  upTo: (n) => between(null, n, 'bound'),
};

/** @returns the value, or a sentence on what is wrong with it. */
export function toQuantityValue(written: number | ValueMap, questionUnit: string | null): QuantityValue | string {
  const map: ValueMap = typeof written === 'number' ? { exactly: written } : written;
  const ends = endsOf(map);
  if (typeof ends === 'string') return ends;
  if (ends.min !== null && ends.max !== null && ends.min > ends.max) return 'has its ends the wrong way round';
  const unit = map.unit ?? questionUnit;
  const kind = map.kind ?? kindOf(unit);
  return {
    type: 'quantity',
    kind,
    unit: kind === 'count' ? null : unit,
    ...ends,
    approximate: ends.form === 'approximate' || ends.form === 'vague',
    precision: Math.min(...[ends.min, ends.max].filter((end) => end !== null).map(placeValue)),
    change: map.change ?? null,
  };
}

function endsOf(map: ValueMap): Ends | string {
  const named = Object.entries(map).filter(([key, value]) => key in FORMS && typeof value === 'number');
  const isRange = map.from !== undefined || map.to !== undefined;
  if (named.length + Number(isRange) + Number(map.vague !== undefined) !== 1) {
    return `must have exactly one of ${Object.keys(FORMS).join(', ')}, vague, or from with to`;
  }
  if (map.vague) {
    return map.vague.some((end) => end !== null)
      ? between(...map.vague, 'vague')
      : 'must have a number at one end of vague';
  }
  if (isRange) {
    if (typeof map.from !== 'number' || typeof map.to !== 'number') return 'must have numbers as from and to';
    return between(map.from, map.to, 'range');
  }
  const [form, end] = named[0] as [string, number];
  return FORMS[form]!(end);
}

function kindOf(unit: string | null): QuantityKind {
  if (unit === null) return 'count';
  return KIND_OF_UNIT[unit] ?? (CURRENCY.test(unit) ? 'money' : 'count');
}

/** Place value of the last digit that is not a trailing zero: 1 for 2,353, 100,000 for 300,000, 0.1 for 1.2. */
function placeValue(number: number): number {
  if (number === 0) return 1;
  const [digits = '', exponent = '0'] = Math.abs(number).toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
}
