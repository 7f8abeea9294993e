import { CARDINAL, roleAt } from '../text/numbers/number-lexicon';
import { CAPITAL, isGlued, JOINED, MARK, NEW_LINE, type Tokens, WORD } from '../text/tokens';
import { isPlural } from './counted-noun';
import type { Draft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';
import { isOneOf, kindAt, startsLine } from './token-checks';

const DOT = 0x2e;
const COMMA = 0x2c;
const LARGEST_NAME_NUMBER = 9999;

/** "Article 51", "No. 88 school", "page 3", "day 248". */
function isLabelled(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const { number: start } = draft;
  if (!draft.plain) return false;
  const stop = kindAt(tokens, start - 1) === MARK && tokens.word[start - 1] === DOT && isGlued(tokens, start - 1);
  const label = stop ? start - 2 : start - 1;
  if (!isOneOf(tokens, label, lexicon.sets.labels) || tokens.flags[start]! & NEW_LINE) return false;
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
  const starts = startsLine(tokens, name) || (kindAt(tokens, name - 1) === MARK && tokens.word[name - 1] !== COMMA);
  const { weekdays, months } = lexicon.dates;
  const id = tokens.word[name]!;
  if (starts || weekdays.has(id) || months.has(id) || lexicon.sets.stopWords.has(id) || isTitle(tokens, name))
    return false;
  return !isPlural(tokens, draft.end, lexicon) && !isOneOf(tokens, draft.end, lexicon.sets.countAfter);
}

/** "Erik ten Hag", "zero-Covid", "3-for-25": a number that is a part of a name or a phrase. */
function isInName(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const { number, end } = draft;
  if (kindAt(tokens, end) !== WORD || end - number !== 1 || roleAt(tokens, end, lexicon.numbers) & CARDINAL)
    return false;
  const next = (tokens.flags[end]! & CAPITAL) !== 0 && !isPlural(tokens, end, lexicon);
  if (tokens.flags[end - 1]! & JOINED) return draft.min === 0 || lexicon.sets.stopWords.has(tokens.word[end]!);
  const previous = kindAt(tokens, number - 1) === WORD && (tokens.flags[number - 1]! & CAPITAL) !== 0;
  return next && previous && !draft.digits && !startsLine(tokens, number - 1) && !isTitle(tokens, number);
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

/** Is a number part of a name, as an article of law, a pipeline, an aircraft or a house has one? */
export function isNamed(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  return (
    isInName(tokens, draft, lexicon) ||
    isLabelled(tokens, draft, lexicon) ||
    isNameNumber(tokens, draft, lexicon) ||
    isAddress(tokens, draft, lexicon)
  );
}
