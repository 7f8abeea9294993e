import type { Assertion } from '../../../src/core/comparison/assertion';
import type {
  DatePrecision,
  DateValue,
  QuantityKind,
  QuantityValue,
  Scope,
  Stance,
  Value,
} from '../../../src/core/model';

/**
 * How the tables of pairs write a side: a value, then what is known of it in brackets.
 *
 *   2,353 [as of 2022-09-26] [by ovd-info]
 *   tens of thousands [published 2022-09-26] [hearsay]
 *   502 [in moscow] [from 2022-09-21] [to 2022-09-24] [counting women] [stage deployed] [through agency] [reported by gazette]
 *
 * Quantities: `2,353`, `about 300,000`, `just over 2,000`, `more than 2,000`, `at least 14`, `fewer than 10`, `up to 3`, `70,000 to
 * 80,000`, `tens of thousands`, each with a unit where there is one (`48 hours`, `14,900 GBP`, `80 percent`), after
 * `rise of` or `fall of` where they say how something changed. Dates: `2022-09-21`, `2022-09`, `2022`, `week of
 * 2022-09-19`, `2022-09-20 to 2022-09-24`. States and names: `is killed, hit`; `who mayor`; `where norham`.
 */
export function readSide(text: string): Assertion {
  const [value = '', ...tags] = text.split('[').map((part) => part.replace(']', '').trim());
  const known = new Map(tags.map((tag) => TAGS.exec(tag)?.slice(1, 3) as [string, string]));
  const asOf = known.get('as of') ?? known.get('published');
  const scope = readScope(known);
  return {
    value: readValue(value),
    stance: (['denied', 'hearsay', 'planned', 'possible'].find((stance) => known.has(stance)) ?? 'asserted') as Stance,
    origin: known.get('by') ?? null,
    asOf: asOf === undefined ? null : { date: asOf, inferred: known.has('published') },
    ...(Object.keys(scope).length > 0 ? { scope } : {}),
    ...(known.has('through') ? { via: [known.get('through')!] } : {}),
    ...(known.has('reported by') ? { source: known.get('reported by')! } : {}),
  };
}

const TAGS =
  /^(as of|published|by|in|from|to|counting|stage|through|reported by|denied|hearsay|planned|possible)\s*(.*)$/;

function readScope(known: ReadonlyMap<string, string>): Scope {
  const period = { from: known.get('from') ?? null, to: known.get('to') ?? null };
  return {
    ...(known.has('in') ? { place: known.get('in')! } : {}),
    ...(period.from || period.to ? { period } : {}),
    ...(known.has('counting') ? { counted: known.get('counting')! } : {}),
    ...(known.has('stage') ? { stage: known.get('stage')! } : {}),
  };
}

export function readValue(text: string): Value {
  if (text.startsWith('is ')) return { type: 'state', answers: text.slice(3).split(', ') };
  if (text.startsWith('who ') || text.startsWith('where ')) {
    return { type: 'entity', entities: text.replace(/^(who|where) /, '').split(', ') };
  }
  return readDate(text) ?? readQuantity(text);
}

const DATE = /^(week of )?(\d{4}(?:-\d\d){0,2})(?: to (\d{4}-\d\d-\d\d))?$/;

function readDate(text: string): DateValue | null {
  const [, week, from, to] = DATE.exec(text) ?? [];
  if (from === undefined || (from.length === 4 && Number(from) < 1900)) return null;
  if (to) return { type: 'date', from, to, precision: 'day' };
  if (week) return { type: 'date', from, to: addDays(from, 6), precision: 'week' };
  const precision: DatePrecision = from.length === 4 ? 'year' : from.length === 7 ? 'month' : 'day';
  const [year, month = 12] = from.split('-').map(Number) as [number, number?];
  const last = addDays(`${month === 12 ? year + 1 : year}-${pad((month % 12) + 1)}-01`, -1);
  return { type: 'date', from: `${from}-01-01`.slice(0, 10), to: precision === 'day' ? from : last, precision };
}

const pad = (n: number) => String(n).padStart(2, '0');
const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const VAGUE: Readonly<Record<string, readonly [number, number | null]>> = {
  'a handful': [3, 9],
  several: [3, 9],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2_000, null],
  'tens of thousands': [20_000, 99_999],
  'hundreds of thousands': [200_000, 999_999],
  millions: [2_000_000, null],
};

const UNITS: Readonly<Record<string, readonly [QuantityKind, string]>> = {
  percent: ['percent', 'percent'],
  points: ['percent', 'percentage point'],
  times: ['multiple', 'time'],
  'years old': ['age', 'year'],
  minutes: ['duration', 'minute'],
  hours: ['duration', 'hour'],
  days: ['duration', 'day'],
  weeks: ['duration', 'week'],
  months: ['duration', 'month'],
  years: ['duration', 'year'],
  metres: ['distance', 'metre'],
  feet: ['distance', 'foot'],
  km: ['distance', 'kilometre'],
  miles: ['distance', 'mile'],
  kg: ['measure', 'kilogram'],
  tonnes: ['measure', 'tonne'],
  MW: ['measure', 'megawatt'],
  kW: ['measure', 'kilowatt'],
  litres: ['measure', 'litre'],
  hectares: ['measure', 'hectare'],
  acres: ['measure', 'acre'],
  C: ['measure', 'degree Celsius'],
  F: ['measure', 'degree Fahrenheit'],
  'km/h': ['measure', 'kilometre per hour'],
  mph: ['measure', 'mile per hour'],
  GBP: ['money', 'GBP'],
  USD: ['money', 'USD'],
  EUR: ['money', 'EUR'],
};

const QUANTITY =
  /^(rise of |fall of )?(about |just over |more than about |more than |at least |fewer than |up to )?(-?[\d.,]+)( million| billion)?(?: to (-?[\d.,]+)( million| billion)?)?(?: (.+))?$/;

function readQuantity(text: string): QuantityValue {
  const word = Object.keys(VAGUE).find((vague) => text === vague || text.startsWith(`${vague} of `));
  if (word) return { ...quantity(VAGUE[word]![0], VAGUE[word]![1], 1), form: 'vague', approximate: true };
  const [, change, hedge, first, firstScale, second, secondScale, unit] = QUANTITY.exec(text) ?? [];
  if (first === undefined) throw new Error(`"${text}" is no value of the notation in ${import.meta.url}`);
  const low = readNumber(first, firstScale ?? secondScale);
  const high = second === undefined ? low : readNumber(second, secondScale);
  const [kind, name] = UNITS[unit ?? ''] ?? ['count', null];
  return {
    ...quantity(low.number, high.number, Math.min(low.precision, high.precision)),
    ...(second === undefined ? {} : { form: 'range' }),
    ...(hedge ? HEDGES[hedge.trim()]!(low.number) : {}),
    kind,
    unit: name,
    change: (change?.slice(0, 4) as 'rise' | 'fall' | undefined) ?? null,
  };
}

const HEDGES: Readonly<Record<string, (n: number) => Partial<QuantityValue>>> = {
  about: () => ({ form: 'approximate', approximate: true }),
  'just over': () => ({ form: 'bound', max: null, minExcluded: true, approximate: true }),
  'more than about': () => ({ form: 'bound', max: null, minExcluded: true, approximate: true }),
  'more than': () => ({ form: 'bound', max: null, minExcluded: true }),
  'at least': () => ({ form: 'bound', max: null }),
  'fewer than': () => ({ form: 'bound', min: null, maxExcluded: true }),
  'up to': () => ({ form: 'bound', min: null }),
};

function quantity(min: number | null, max: number | null, precision: number): QuantityValue {
  const ends = { min, max, minExcluded: false, maxExcluded: false };
  return {
    type: 'quantity',
    kind: 'count',
    unit: null,
    ...ends,
    form: 'exact',
    approximate: false,
    precision,
    change: null,
  };
}

function readNumber(digits: string, scale: string | undefined): { number: number; precision: number } {
  const factor = scale === undefined ? 1 : scale.trim() === 'million' ? 1e6 : 1e9;
  const plain = digits.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros = decimals > 0 || Number(plain) === 0 ? 0 : /0*$/.exec(plain)![0].length;
  return { number: Number((Number(plain) * factor).toPrecision(15)), precision: factor * 10 ** (zeros - decimals) };
}
