import { matchPhrase } from '../text/phrases';
import { JOINED, NEW_LINE, NUMBER, SPACED, type Tokens, WORD } from '../text/tokens';
import type { Draft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';
import { readBoundsBefore } from './read-bound';
import { readMeasured } from './read-measured';

/** How the ends of a range are tied: by a hyphen or dash, by "to", by "or", or by the "and" of "between". */
type Tie = 'dash' | 'to' | 'or' | 'and';

function readTie(
  tokens: Tokens,
  at: number,
  between: boolean,
  lexicon: QuantityLexicon,
): { tie: Tie; end: number } | null {
  if (at >= tokens.count) return null;
  if (tokens.flags[at - 1]! & JOINED) return tokens.kind[at] === NUMBER ? { tie: 'dash', end: at } : null;
  if (tokens.flags[at]! & NEW_LINE) return null;
  const word = tokens.word[at]!;
  if (lexicon.sets.or.has(word)) return { tie: 'or', end: at + 1 };
  if (between && lexicon.sets.and.has(word)) return { tie: 'and', end: at + 1 };
  const to = matchPhrase(lexicon.to, tokens, at);
  if (!to) return null;
  return { tie: tokens.kind[at] === WORD ? 'to' : 'dash', end: at + to.length };
}

/** "70 to 80,000" is 70,000 to 80,000, and "1 to 2 million" is 1 to 2 million of both. */
function sharedScale(first: Draft, last: Draft): number {
  const [low, high] = [first.min, last.max];
  if (low === null || high === null || first.scale > 1 || low <= 0) return 1;
  if (last.scale > 1) return low * last.scale < high ? last.scale : 1;
  const thousands = first.plain && !last.plain && last.digits && high % 1000 === 0 && low > 1 && low < 1000;
  return thousands && low * 1000 < high ? 1000 : 1;
}

/** A currency stands before its range; any other unit stands after it, so that "3.5% to 62" is none. */
const sameMeasure = (first: Draft, last: Draft): boolean =>
  first.unit === null || first.unit === last.unit || (last.unit === null && first.kind === 'money');

/** How far apart two numbers with "or" between them may be and still be one estimate. */
const MOST_OF_OR = 1.5;

/** Do two amounts make one range? */
function makesRange(first: Draft, last: Draft, tie: Tie): boolean {
  if (first.min === null || last.max === null || first.implied || last.implied) return false;
  if (!sameMeasure(first, last) || first.doubtful || last.doubtful) return false;
  const low = first.min * sharedScale(first, last);
  if (low >= last.max) return false;
  if (tie === 'or') return last.max <= Math.max(low * MOST_OF_OR, low + 1) && first.unit === null;
  return tie !== 'dash' || !(first.vague || last.vague);
}

const isYear = ({ plain, min, unit }: Draft): boolean => plain && unit === null && min! >= 1100 && min! <= 2100;

/** Turns `first` into the range from it to `last`. */
function stretch(first: Draft, last: Draft): void {
  const scale = sharedScale(first, last);
  first.years = isYear(first) && isYear(last);
  first.min = first.min! * scale;
  first.max = last.max;
  first.precision = Math.min(first.precision * scale, last.precision);
  first.kind = last.unit === null ? first.kind : last.kind;
  first.unit = last.unit ?? first.unit;
  first.scale = last.scale;
  first.ranged = true;
  first.plain = false;
  first.approximate ||= last.approximate;
  first.end = last.end;
}

/**
 * Reads the second end of a range after `first` and stretches it over both: "70 to 80,000", "$5-10 billion", "six or
 * seven". `false`, with nothing changed, where no range is stated.
 */
export function readRangeAfter(tokens: Tokens, first: Draft, between: boolean, lexicon: QuantityLexicon): boolean {
  const tie = readTie(tokens, first.end, between, lexicon);
  if (!tie) return false;
  const bounds = tie.tie === 'dash' ? { end: tie.end, approximate: false } : readBoundsBefore(tokens, tie.end, lexicon);
  if (bounds.end >= tokens.count || (tokens.flags[bounds.end]! & NEW_LINE) !== 0) return false;
  const last = readMeasured(tokens, bounds.end, lexicon, first.kind === 'money');
  if (!last || !makesRange(first, last, tie.tie)) return false;
  const isTight = tie.tie === 'dash' && !(tokens.flags[tie.end]! & SPACED);
  if (isTight && tokens.flags[last.end - 1]! & JOINED && tokens.kind[last.end] === NUMBER) return false;
  stretch(first, last);
  first.approximate ||= bounds.approximate;
  return true;
}
