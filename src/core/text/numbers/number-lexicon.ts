import type { Language } from '../language';
import type { NumberWords } from '../number-words';
import { compilePhrases, firstWords, type Phrases } from '../phrases';
import { NEW_LINE, type Tokens, WORD } from '../tokens';
import { intern, type WordId } from '../words';

/** What a word can be in a number, as bits. */
export const UNIT = 1;
export const TEEN = 1 << 1;
export const TENS = 1 << 2;
export const ZERO = 1 << 3;
export const HUNDRED = 1 << 4;
export const SCALE = 1 << 5;
/** A short scale after digits: "bn". */
export const SIGN = 1 << 6;
export const DOZEN = 1 << 7;
export const HALF = 1 << 8;
export const DENOMINATOR = 1 << 9;
export const DENOMINATORS = 1 << 10;
export const ARTICLE = 1 << 11;
export const AND = 1 << 12;
export const OF = 1 << 13;
export const POINT = 1 << 14;
export const OVER = 1 << 15;
export const NEGATIVE = 1 << 16;
export const ORDINAL = 1 << 17;
export const ORDINAL_END = 1 << 18;
/** The first word of a vague expression. */
export const VAGUE = 1 << 19;
export const SIGN_GLUED = 1 << 20;
export const SIGN_UPPER = 1 << 21;
export const SIGN_UPPER_SPACED = 1 << 22;
export const SIGN_AMBIGUOUS = 1 << 23;
/** In the plural, after tens and hundreds only: "twenty-firsts". */
export const ORDINALS = 1 << 24;

/** Words that can begin a number written in words. */
export const CARDINAL = UNIT | TEEN | TENS | ZERO;

export interface Interval {
  readonly min: number;
  readonly max: number | null;
}

/** The number words of a language, by word id. */
export interface NumberLexicon {
  readonly roles: ReadonlyMap<WordId, number>;
  readonly values: ReadonlyMap<WordId, number>;
  readonly vague: Phrases<Interval>;
  readonly vagueLeads: Phrases<Interval>;
}

function addWords(roles: Map<WordId, number>, words: Iterable<string>, role: number): void {
  for (const word of words) {
    const id = intern(word);
    roles.set(id, (roles.get(id) ?? 0) | role);
  }
}

function rolesOf(words: NumberWords): Map<WordId, number> {
  const roles = new Map<WordId, number>();
  const tables: readonly [Iterable<string>, number][] = [
    [Object.keys(words.units), UNIT],
    [Object.keys(words.teens), TEEN],
    [Object.keys(words.tens), TENS],
    [words.zeros, ZERO],
    [words.hundreds, HUNDRED],
    [Object.keys(words.scales), SCALE],
    [Object.keys(words.scaleSigns), SIGN],
    [words.glued, SIGN_GLUED],
    [words.upperOnly, SIGN_UPPER],
    [words.upperWhenSpaced, SIGN_UPPER_SPACED],
    [words.ambiguous, SIGN_AMBIGUOUS],
    [words.dozens, DOZEN],
    [words.halves, HALF],
    [Object.keys(words.denominators), DENOMINATOR],
    [Object.keys(words.denominatorPlurals), DENOMINATORS],
    [words.articles, ARTICLE],
    [words.and, AND],
    [words.of, OF],
    [words.points, POINT],
    [words.over, OVER],
    [words.negatives, NEGATIVE],
    [Object.keys(words.ordinals), ORDINAL],
    [Object.keys(words.ordinalPlurals), ORDINALS],
    [words.ordinalEnds, ORDINAL_END],
  ];
  for (const [list, role] of tables) addWords(roles, list, role);
  return roles;
}

function valuesOf(words: NumberWords): Map<WordId, number> {
  const { units, teens, tens, scales, scaleSigns, denominators, denominatorPlurals, ordinals, ordinalPlurals } = words;
  const all = {
    ...ordinals,
    ...ordinalPlurals,
    ...units,
    ...teens,
    ...tens,
    ...scales,
    ...scaleSigns,
    ...denominators,
  };
  const pairs = Object.entries({ ...all, ...denominatorPlurals });
  return new Map(pairs.map(([word, value]) => [intern(word), value]));
}

const intervals = (list: NumberWords['vague']): [string, Interval][] =>
  list.map(([phrase, min, max]) => [phrase, { min, max }]);

const compiled = new WeakMap<Language, NumberLexicon>();

/** The number words of a language, compiled once. */
export function numberLexicon(language: Language): NumberLexicon {
  const known = compiled.get(language);
  if (known) return known;
  const words = language.numbers;
  const roles = rolesOf(words);
  const vague = compilePhrases(intervals(words.vague));
  const vagueLeads = compilePhrases(intervals(words.vagueLeads));
  for (const table of [vague, vagueLeads])
    for (const id of firstWords(table)) roles.set(id, (roles.get(id) ?? 0) | VAGUE);
  const made = { roles, values: valuesOf(words), vague, vagueLeads };
  compiled.set(language, made);
  return made;
}

/** What token `i` can be in a number; 0 past the end, for other tokens, and across a line break. */
export function roleAt(tokens: Tokens, i: number, lexicon: NumberLexicon, first = false): number {
  if (i >= tokens.count || tokens.kind[i] !== WORD || (!first && tokens.flags[i]! & NEW_LINE)) return 0;
  return lexicon.roles.get(tokens.word[i]!) ?? 0;
}
