import { type DateLexicon, dateLexicon } from '../dates/date-lexicon';
import type { QuantityKind } from '../model';
import type { Language } from '../text/language';
import {
  ARTICLE,
  CARDINAL,
  DENOMINATOR,
  HALF,
  HUNDRED,
  NEGATIVE,
  type NumberLexicon,
  numberLexicon,
  POINT,
  VAGUE,
} from '../text/numbers/number-lexicon';
import { FRACTION_MARKS } from '../text/numbers/parse-digits';
import { compilePhrases, firstWords, type Phrases } from '../text/phrases';
import type { BoundSense, QuantityWords } from '../text/quantity-words';
import { intern, type WordId } from '../text/words';

export interface Unit {
  readonly unit: string;
  readonly kind: QuantityKind;
  /** Only right after digits. */
  readonly sign: boolean;
}

export interface CurrencyCode {
  readonly unit: string;
  /** 1,000,000 for "MUSD", otherwise 1. */
  readonly factor: number;
}

type WordSet = ReadonlySet<WordId>;

/** What a word can begin, as bits of `starts`. */
export const STARTS_QUANTITY = 1;
export const STARTS_DATE = 2;

/** The words of quantities of a language, by word id. */
export interface QuantityLexicon {
  readonly numbers: NumberLexicon;
  readonly dates: DateLexicon;
  /** By word id, as far as it reaches; 0 for most words, which is what makes the scan fast. */
  readonly starts: Uint8Array;
  readonly bounds: Phrases<BoundSense>;
  readonly boundsAfter: Phrases<BoundSense>;
  readonly units: Phrases<Unit>;
  readonly to: Phrases<true>;
  readonly ratio: Phrases<true>;
  readonly old: Phrases<true>;
  readonly aged: Phrases<true>;
  readonly wholeOf: Phrases<true>;
  readonly currencySigns: Phrases<string>;
  readonly currencyCodes: ReadonlyMap<WordId, CurrencyCode>;
  readonly sets: { readonly [name in SetName]: WordSet };
  /** The words of `factors` that need nothing after them: "threefold". */
  readonly folds: ReadonlySet<WordId>;
  readonly factors: ReadonlyMap<WordId, number>;
  readonly factorVerbs: ReadonlyMap<WordId, number>;
  readonly decadesOfLife: ReadonlyMap<WordId, number>;
  readonly partsOfDecade: ReadonlyMap<WordId, readonly [number, number]>;
}

const SET_NAMES = [
  'during',
  'enduring',
  'between',
  'from',
  'or',
  'and',
  'joinBounds',
  'weights',
  'persons',
  'possessives',
  'strengths',
  'rates',
  'times',
  'timesMore',
  'factorNext',
  'fold',
  'rises',
  'falls',
  'risesAfter',
  'fallsAfter',
  'changeLinks',
  'changeBy',
  'stopWords',
  'pluralNouns',
  'notCounted',
  'modifiers',
  'labels',
  'streets',
  'scores',
  'clocks',
  'yearLeads',
  'oneBefore',
  'oneAfter',
  'scoresAfter',
  'verbsToo',
  'shareAfter',
  'countAfter',
  'turned',
  'unitlessOld',
  'countBefore',
  'timesOf',
  'ordinaryUnits',
] as const;
type SetName = (typeof SET_NAMES)[number];

const marked = (phrases: readonly string[]): Phrases<true> => compilePhrases(phrases.map((text) => [text, true]));
const byId = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<WordId, T> =>
  new Map(Object.entries(table).map(([word, value]) => [intern(word), value]));

function boundPhrases(table: QuantityWords['bounds']): Phrases<BoundSense> {
  const entries = Object.entries(table) as [BoundSense, readonly string[]][];
  return compilePhrases(
    entries.flatMap(([sense, phrases]) => phrases.map((text): [string, BoundSense] => [text, sense])),
  );
}

function unitPhrases(words: QuantityWords): Phrases<Unit> {
  const of = (forms: readonly string[], unit: Unit): [string, Unit][] => forms.map((form) => [form, unit]);
  return compilePhrases(
    words.units.flatMap(({ unit, kind, forms, signs }) => [
      ...of(signs ?? [], { unit, kind, sign: true }),
      ...of(forms, { unit, kind, sign: false }),
    ]),
  );
}

/** Codes, and codes after the M of a million, as company reports write them. */
function currencyCodes({ currencyCodes: codes, currencyAliases }: QuantityWords): ReadonlyMap<WordId, CurrencyCode> {
  const entries = codes.flatMap((code): [WordId, CurrencyCode][] => {
    const unit = currencyAliases[code] ?? code;
    const word = code.toLowerCase();
    return [
      [intern(word), { unit, factor: 1 }],
      [intern(`m${word}`), { unit, factor: 1e6 }],
    ];
  });
  return new Map(entries);
}

const setOf = (words: readonly string[]): WordSet => new Set(words.map((word) => intern(word.toLowerCase())));

/** "twofold", "tenfold", written as one word. */
function foldWords(language: Language): ReadonlyMap<WordId, number> {
  const { units, teens, tens } = language.numbers;
  const all = Object.entries({ ...units, ...teens, ...tens });
  const folds = language.quantities.fold;
  return new Map(all.flatMap(([word, value]) => folds.map((fold): [WordId, number] => [intern(word + fold), value])));
}

function startsOf(lexicon: Omit<QuantityLexicon, 'starts'>): Uint8Array {
  const quantity = new Set<WordId>();
  for (const [id, role] of lexicon.numbers.roles) {
    if (role & (CARDINAL | HALF | HUNDRED | DENOMINATOR | NEGATIVE | POINT | VAGUE | ARTICLE)) quantity.add(id);
  }
  const tables = [lexicon.bounds, lexicon.aged, lexicon.wholeOf, lexicon.currencySigns] as readonly Phrases<unknown>[];
  for (const table of tables) for (const id of firstWords(table)) quantity.add(id);
  const { between, from } = lexicon.sets;
  for (const set of [between, from, lexicon.currencyCodes.keys()]) for (const id of set) quantity.add(id);
  for (const id of [...lexicon.factors.keys(), ...lexicon.factorVerbs.keys()]) quantity.add(id);
  for (const id of lexicon.decadesOfLife.keys()) quantity.add(id);
  for (const mark of Object.keys(FRACTION_MARKS)) quantity.add(intern(mark));
  quantity.add(MINUS);
  const { months, seasons, parts } = lexicon.dates;
  const date = new Set([...months.keys(), ...seasons.keys(), ...parts.keys()]);
  const starts = new Uint8Array(Math.max(...quantity, ...date) + 1);
  for (const id of quantity) starts[id]! |= STARTS_QUANTITY;
  for (const id of date) starts[id]! |= STARTS_DATE;
  return starts;
}

const MINUS = 0x2d;

function compile(language: Language): QuantityLexicon {
  const words = language.quantities;
  const sets = Object.fromEntries(SET_NAMES.map((name) => [name, setOf(words[name])]));
  const folds = foldWords(language);
  const lexicon = {
    numbers: numberLexicon(language),
    dates: dateLexicon(language),
    bounds: boundPhrases(words.bounds),
    boundsAfter: boundPhrases(words.boundsAfter),
    units: unitPhrases(words),
    to: marked(words.to),
    ratio: marked(words.ratio),
    old: marked(words.old),
    aged: marked(words.aged),
    wholeOf: marked(words.wholeOf),
    currencySigns: compilePhrases(Object.entries(words.currencySigns)),
    currencyCodes: currencyCodes(words),
    sets: sets as QuantityLexicon['sets'],
    folds: new Set(folds.keys()),
    factors: new Map([...byId(words.factors), ...folds]),
    factorVerbs: byId(words.factorVerbs),
    decadesOfLife: byId(words.decadesOfLife),
    partsOfDecade: byId(words.partsOfDecade),
  };
  return { ...lexicon, starts: startsOf(lexicon) };
}

const compiled = new WeakMap<Language, QuantityLexicon>();

/** The words of quantities of a language, compiled once. */
export function quantityLexicon(language: Language): QuantityLexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}
