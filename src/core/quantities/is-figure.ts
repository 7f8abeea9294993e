import { UNIT } from '../text/numbers/number-lexicon';
import { roleAt } from '../text/numbers/read-whole';
import { CAPITAL, isGlued, JOINED, LINK, MARK, NEW_LINE, NUMBER, SPACED, type Tokens, WORD } from '../text/tokens';
import { isPlural } from './counted-noun';
import type { Draft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';
import { isOrdinal } from './read-age';

const COLON = 0x3a;
const SLASH = 0x2f;
const DOT = 0x2e;
const PLUS = 0x2b;
const UNDERSCORE = 0x5f;
const AT = 0x40;
const HASH = 0x23;
const CLOSE = 0x29;
const LETTER_S = 0x73;
/** Longer runs of digits number accounts and telephones. */
const MOST_DIGITS = 15;
const LARGEST_NAME_NUMBER = 9999;

const kindAt = (tokens: Tokens, i: number): number => (i >= 0 && i < tokens.count ? tokens.kind[i]! : 0);
const wordAtIs = (tokens: Tokens, i: number, set: ReadonlySet<number>): boolean =>
  kindAt(tokens, i) === WORD && set.has(tokens.word[i]!);
const lineStart = (tokens: Tokens, i: number): boolean => i === 0 || (tokens.flags[i]! & NEW_LINE) !== 0;

/** Part of a longer sign: "T-72", "v2", "3:0", "9/11", "555-123-4567", "#3", "[email protected]". */
function isPartOfSign(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const { number: start, end } = draft;
  if (start > 0 && tokens.flags[start - 1]! & JOINED) return true;
  const before = isGlued(tokens, start) ? tokens.word[start - 1] : 0;
  if (
    before === COLON ||
    before === SLASH ||
    before === UNDERSCORE ||
    before === AT ||
    before === HASH ||
    before === DOT
  )
    return true;
  if (before === PLUS && draft.plain) return true;
  if (isGlued(tokens, start) && kindAt(tokens, start - 1) !== MARK) return true;
  if (start > 0 && tokens.word[start - 1] === HASH) return true;
  if (tokens.flags[end - 1]! & JOINED && kindAt(tokens, end) === NUMBER) return true;
  if (tokens.flags[end - 1]! & JOINED && draft.unit === null && tokens.flags[end]! & CAPITAL && draft.digits)
    return true;
  if (!isGlued(tokens, end)) return false;
  const after = tokens.word[end];
  if (after === COLON || after === SLASH || after === UNDERSCORE || after === AT)
    return isGlued(tokens, end + 1) && (after !== SLASH || kindAt(tokens, end + 1) === NUMBER);
  return kindAt(tokens, end) !== MARK && kindAt(tokens, end) !== LINK && !isKnownTail(tokens, end, draft, lexicon);
}

/** What may be glued to a number and leave it one. */
const isKnownTail = (tokens: Tokens, end: number, draft: Draft, lexicon: QuantityLexicon): boolean =>
  draft.unit !== null &&
  kindAt(tokens, end) === WORD &&
  !isOrdinal(tokens, end, lexicon) &&
  tokens.kind[end - 1] === MARK;

/** "2014", "in 1500", "the 2022 vote", but not "more than 2000" or "1500 soldiers". */
function isYear(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const size = tokens.end[draft.number]! - tokens.start[draft.number]!;
  const value = draft.min ?? draft.max!;
  if (!draft.plain || draft.unit !== null || size !== 4 || value < 1100 || value > 2100) return false;
  const led = wordAtIs(tokens, draft.start - 1, lexicon.sets.yearLeads);
  if (draft.bounded) return led;
  return led || !isPlural(tokens, draft.end, lexicon);
}

/** "won 3-1", "a 2-1 defeat", "50-50": two numbers with a dash that are no range of anything. */
function isScore(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  if (!draft.ranged || draft.unit !== null || draft.max === null || draft.max > 30) return false;
  const near = [draft.start - 1, draft.start - 2, draft.end, draft.end + 1];
  return near.some((i) => wordAtIs(tokens, i, lexicon.sets.scores));
}

/** "Article 51", "No. 88 school", "page 3", "day 248". */
function isLabelled(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const { number: start } = draft;
  if (!draft.plain) return false;
  const stop = kindAt(tokens, start - 1) === MARK && tokens.word[start - 1] === DOT && isGlued(tokens, start - 1);
  const label = stop ? start - 2 : start - 1;
  if (!wordAtIs(tokens, label, lexicon.sets.labels) || tokens.flags[start]! & NEW_LINE) return false;
  return stop || (tokens.flags[label]! & CAPITAL) !== 0 || !isPlural(tokens, draft.end, lexicon);
}

/** Most long words around it have capitals, so that a capital says nothing: a headline. */
function isTitle(tokens: Tokens, at: number): boolean {
  let long = 0;
  let capital = 0;
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < tokens.count && Math.abs(i - at) <= 6; i += step) {
      if (tokens.kind[i] === MARK && tokens.word[i] === DOT) break;
      if (tokens.kind[i] !== WORD || tokens.end[i]! - tokens.start[i]! < 4) continue;
      long++;
      if (tokens.flags[i]! & CAPITAL) capital++;
    }
  }
  return long >= 3 && capital * 10 >= long * 7;
}

/** "Boeing 737", "Nord Stream 2": a small number right after a name inside a sentence. */
function isNameNumber(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const name = draft.number - 1;
  if (!draft.plain || (draft.min ?? draft.max)! > LARGEST_NAME_NUMBER || draft.bounded || draft.approximate)
    return false;
  if (kindAt(tokens, name) !== WORD || !(tokens.flags[name]! & CAPITAL) || tokens.flags[draft.start]! & NEW_LINE)
    return false;
  const starts = lineStart(tokens, name) || (kindAt(tokens, name - 1) === MARK && tokens.word[name - 1] !== COMMA);
  const { weekdays, months } = lexicon.dates;
  const id = tokens.word[name]!;
  if (starts || weekdays.has(id) || months.has(id) || lexicon.sets.stopWords.has(id) || isTitle(tokens, name))
    return false;
  return !isPlural(tokens, draft.end, lexicon) && !wordAtIs(tokens, draft.end, lexicon.sets.countAfter);
}

const COMMA = 0x2c;

/** "Erik ten Hag", "zero-Covid", "3-for-25": a number that is a part of a name or a phrase. */
function isInName(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const { number, end } = draft;
  if (kindAt(tokens, end) !== WORD || end - number !== 1) return false;
  const next = (tokens.flags[end]! & CAPITAL) !== 0 && !isPlural(tokens, end, lexicon);
  if (tokens.flags[end - 1]! & JOINED) return draft.min === 0 || lexicon.sets.stopWords.has(tokens.word[end]!);
  const previous = kindAt(tokens, number - 1) === WORD && (tokens.flags[number - 1]! & CAPITAL) !== 0;
  return next && previous && !draft.digits && !lineStart(tokens, number - 1) && !isTitle(tokens, number);
}

/** "10 Downing Street", "221B Baker St". */
function isAddress(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  if (!draft.plain) return false;
  for (let i = draft.end; i < draft.end + 3; i++) {
    if (kindAt(tokens, i) !== WORD || !(tokens.flags[i]! & CAPITAL)) return false;
    if (i > draft.end && lexicon.sets.streets.has(tokens.word[i]!)) return true;
  }
  return false;
}

/** "2 p.m.", "0900 GMT": a time of day. */
function isClock(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  return draft.digits && wordAtIs(tokens, draft.end, lexicon.sets.clocks) && (draft.max ?? draft.min)! <= 2400;
}

/** "1. Open the box", "2) Close it": the number of an item in a list. */
function isListNumber(tokens: Tokens, draft: Draft): boolean {
  if (!draft.plain || !lineStart(tokens, draft.number) || (draft.max ?? 100) >= 100) return false;
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
      !wordAtIs(tokens, draft.start - 1, lexicon.sets.countBefore)
    );
  const idle = wordAtIs(tokens, next, stopWords) && !wordAtIs(tokens, next, modifiers);
  return idle || wordAtIs(tokens, draft.start - 1, oneBefore) || wordAtIs(tokens, next, oneAfter);
}

/** "1990s", "90s", "0207 123", "007": digits that are no amount. */
function isOddDigits(tokens: Tokens, draft: Draft): boolean {
  if (!draft.plain) return false;
  const size = tokens.end[draft.number]! - tokens.start[draft.number]!;
  const zero =
    size > 1 && tokens.text.charCodeAt(tokens.start[draft.number]!) === 0x30 && kindAt(tokens, draft.end) === NUMBER;
  return size > MOST_DIGITS || zero || (isGlued(tokens, draft.end) && tokens.word[draft.end] === LETTER_S);
}

/** Is a draft a figure, or are its digits a name, an address, a year, a time, a score, a sign? */
export function isFigure(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  if (isPartOfSign(tokens, draft, lexicon) || isOddDigits(tokens, draft)) return false;
  if (draft.unit !== null && draft.kind !== 'percent') return true;
  if (isOrdinal(tokens, draft.end, lexicon) || isPronoun(tokens, draft, lexicon)) return false;
  if (draft.unit !== null) return true;
  return !(
    draft.years ||
    isInName(tokens, draft, lexicon) ||
    isYear(tokens, draft, lexicon) ||
    isScore(tokens, draft, lexicon) ||
    isLabelled(tokens, draft, lexicon) ||
    isNameNumber(tokens, draft, lexicon) ||
    isAddress(tokens, draft, lexicon) ||
    isClock(tokens, draft, lexicon) ||
    isListNumber(tokens, draft)
  );
}
