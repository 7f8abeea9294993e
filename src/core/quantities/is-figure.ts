import { CARDINAL, roleAt, UNIT } from '../text/numbers/number-lexicon';
import { JOINED, MARK, NEW_LINE, SPACED, type Tokens, WORD } from '../text/tokens';
import { isPlural } from './counted-noun';
import type { Draft } from './draft';
import { isNamed } from './is-name';
import { isOddDigits, isPartOfSign } from './is-sign';
import type { QuantityLexicon } from './quantity-lexicon';
import { isOrdinal } from './read-age';
import { isOneOf, kindAt, startsLine } from './token-checks';

const DOT = 0x2e;
const CLOSE = 0x29;

/** "2014", "in 1500", "the 2022 vote", but not "more than 2000" or "1500 soldiers". */
function isYear(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const size = tokens.end[draft.number]! - tokens.start[draft.number]!;
  const value = draft.min ?? draft.max!;
  if (!draft.plain || draft.unit !== null || size !== 4 || value < 1100 || value > 2100) return false;
  const led = isOneOf(tokens, draft.start - 1, lexicon.sets.yearLeads);
  if (draft.bounded) return led;
  return led || !isPlural(tokens, draft.end, lexicon);
}

/** "won 3-1", "a 2-1 defeat", "50-50", "a four-two win": two numbers with a dash that are no range of anything. */
function isScore(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const { start, end, number } = draft;
  if (draft.unit !== null || draft.max === null || draft.max > 30) return false;
  const isAfter = isJoinedPair(tokens, number - 1, lexicon);
  const isBefore = isJoinedPair(tokens, end - 1, lexicon);
  if (!draft.ranged && !isAfter && !isBefore) return false;
  const [first, last] = [isAfter ? number - 1 : start, isBefore ? end + 1 : end];
  const near = [first - 1, first - 2, last, last + 1];
  return near.some((i) => isOneOf(tokens, i, lexicon.sets.scores));
}

/** Does a hyphen tie number words `at` and after it: "four-two"? */
const isJoinedPair = (tokens: Tokens, at: number, { numbers }: QuantityLexicon): boolean =>
  at >= 0 &&
  (tokens.flags[at]! & JOINED) !== 0 &&
  (roleAt(tokens, at, numbers, true) & CARDINAL) !== 0 &&
  (roleAt(tokens, at + 1, numbers) & CARDINAL) !== 0;

/** "2 p.m.", "0900 GMT": a time of day. */
function isClock(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  return draft.digits && isOneOf(tokens, draft.end, lexicon.sets.clocks) && (draft.max ?? draft.min)! <= 2400;
}

/** "1. Open the box", "2) Close it": the number of an item in a list. */
function isListNumber(tokens: Tokens, draft: Draft): boolean {
  if (!draft.plain || !startsLine(tokens, draft.number) || (draft.max ?? 100) >= 100) return false;
  const mark = kindAt(tokens, draft.end) === MARK ? tokens.word[draft.end] : 0;
  const next = draft.end + 1;
  return (
    (mark === DOT || mark === CLOSE) && next < tokens.count && (tokens.flags[next]! & (SPACED | NEW_LINE)) === SPACED
  );
}

/** "one" as a pronoun: "no one", "one of them". */
function isPronoun(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  if (draft.end - draft.number !== 1 || draft.unit !== null || draft.min !== 1 || draft.digits) return false;
  if (!(roleAt(tokens, draft.start, lexicon.numbers, true) & UNIT)) return false;
  const { oneBefore, oneAfter, stopWords, modifiers } = lexicon.sets;
  const next = draft.end;
  if (kindAt(tokens, next) !== WORD)
    return (
      draft.start > 0 &&
      kindAt(tokens, draft.start - 1) === WORD &&
      !isOneOf(tokens, draft.start - 1, lexicon.sets.countBefore)
    );
  const idle = isOneOf(tokens, next, stopWords) && !isOneOf(tokens, next, modifiers);
  return idle || isOneOf(tokens, draft.start - 1, oneBefore) || isOneOf(tokens, next, oneAfter);
}

/** Is a draft a figure, or are its digits a name, an address, a year, a time, a score, a sign? */
export function isFigure(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  if (isPartOfSign(tokens, draft, lexicon) || isOddDigits(tokens, draft)) return false;
  if (draft.unit !== null && draft.kind !== 'percent') return true;
  if (isOrdinal(tokens, draft.end, lexicon) || isPronoun(tokens, draft, lexicon)) return false;
  if (draft.unit !== null) return true;
  return !(
    draft.years ||
    isNamed(tokens, draft, lexicon) ||
    isYear(tokens, draft, lexicon) ||
    isScore(tokens, draft, lexicon) ||
    isClock(tokens, draft, lexicon) ||
    isListNumber(tokens, draft)
  );
}
