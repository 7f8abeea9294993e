import type { Alias } from '../knowledge/pack';
import { tokeniseLines } from '../text/token-lines';
import { CAPITAL, DOTTED, JOINED, MARK, NUMBER, type Tokens, UPPER, wordAt } from '../text/tokens';
import { intern, type WordId } from '../text/words';

/** How each token of an alias must be written. */
const ANY_CASE = 0;
const FIRST_CAPITAL = 1;
const ALL_CAPITALS = 2;

/** What tries go by: the id of a word, the digits of a number. */
export type AliasKey = WordId | string;

/** An alias as the trie of a gazetteer holds it. */
export interface AliasPattern {
  /** Words and marks, full stops left out: "St. Petersburg" and "St Petersburg" are one. */
  readonly words: readonly AliasKey[];
  readonly cases: readonly number[];
  /** The text as it must stand, spacing and apostrophes aside; `null` where capitals decide. */
  readonly exact: string | null;
}

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[‘’ʼʹ`´]/g, "'")
    .replace(/[‐‑]/g, '-');

function caseOf(tokens: Tokens, i: number): number {
  const flags = tokens.flags[i]!;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (flags & UPPER && (length > 1 || flags & DOTTED)) return ALL_CAPITALS;
  return flags & CAPITAL ? FIRST_CAPITAL : ANY_CASE;
}

export const isFullStop = (tokens: Tokens, i: number): boolean => tokens.kind[i] === MARK && wordAt(tokens, i) === '.';

export const keyOf = (tokens: Tokens, i: number): AliasKey =>
  tokens.kind[i] === NUMBER ? wordAt(tokens, i) : tokens.word[i]!;

function patternOf({ text, exact }: Alias, tokens: Tokens, first: number, last: number): AliasPattern {
  const words: AliasKey[] = [];
  const cases: number[] = [];
  for (let i = first; i < last; i++) {
    if (isFullStop(tokens, i)) continue;
    words.push(tokens.kind[i] === NUMBER ? wordAt(tokens, i) : intern(wordAt(tokens, i)));
    cases.push(caseOf(tokens, i));
  }
  return { words, cases, exact: exact ? plain(text) : null };
}

/** The patterns of aliases, in their order. */
export function aliasPatterns(aliases: readonly Alias[]): AliasPattern[] {
  const { tokens, starts } = tokeniseLines(aliases.map(({ text }) => text));
  return aliases.map((alias, i) => patternOf(alias, tokens, starts[i]!, starts[i + 1]!));
}

function fitsCase(wanted: number, flags: number, tied: boolean): boolean {
  if (wanted === ANY_CASE) return true;
  if (wanted === ALL_CAPITALS) return (flags & UPPER) !== 0;
  return (flags & CAPITAL) !== 0 || tied;
}

/** Are tokens `[first, last)`, whose words are the pattern's, also written as it wants? */
export function fitsPattern(pattern: AliasPattern, tokens: Tokens, first: number, last: number): boolean {
  if (pattern.exact !== null)
    return plain(tokens.text.slice(tokens.start[first], tokens.end[last - 1])) === pattern.exact;
  let at = 0;
  for (let i = first; i < last; i++) {
    if (isFullStop(tokens, i)) continue;
    const tied = i > first && (tokens.flags[i - 1]! & JOINED) !== 0;
    if (!fitsCase(pattern.cases[at]!, tokens.flags[i]!, tied)) return false;
    at++;
  }
  return true;
}
