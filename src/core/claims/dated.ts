import type { Range } from '../cues/page-text';
import type { DateValue } from '../model';
import type { TextBlock } from '../text/text-block';
import { CAPITAL, type Tokens, WORD } from '../text/tokens';
import { NO_WORD } from '../text/words';
import type { TokenSpan } from './phrase-ends';
import { endsBefore, type PhraseSet, type RelationSets, startsAt } from './relation-sets';

/**
 * How a date stands in its sentence: a period starts or ends with it, it is when something was said, it is only compared
 * with ("the largest since February"), or it is when something was so.
 */
export type DateRole = 'since' | 'until' | 'said' | 'compared' | 'on';

export interface Dated {
  readonly value: DateValue;
  /** "Wednesday", "last month": what it is depends on the day of the page. */
  readonly isRelative: boolean;
  readonly role: DateRole;
  /** Tokens of the page. */
  readonly at: Range;
  /** Of a date that a period starts with: the "since", as a token of the page, and whether an event is named between. */
  readonly start: { readonly at: number; readonly isBare: boolean } | null;
  /** Of a date on which something was said: the verb that says so, as a token of the page. */
  readonly verb: number | null;
}

const COMMA = 0x2c;
/** Words between the preposition or verb and the date: "since late on Monday", "said earlier on Monday". */
const MOST_BETWEEN = 2;
/** "told the president on Monday". */
const MOST_TO_SAYING = 6;
/** "On Tuesday the defence minister, Sergei Shoigu, said". */
const MOST_IN_SUBJECT = 9;
/** Words of the event that a period starts with: "since mobilisation was announced on Wednesday". */
const MOST_TO_EVENT = 8;
const MOST_TO_SUPERLATIVE = 8;

/** The verb of saying next to a date, "said on Monday"; `null` where there is none. What "was announced" is an event. */
function sayingVerb({ tokens, lemmas }: TextBlock, first: number, last: number, sets: RelationSets): number | null {
  const isSaying = (i: number): boolean =>
    i >= 0 && i < tokens.count && sets.originVerbs.byFirst.has(lemmas[i]!) && endsBefore(sets.copulas, tokens, i) === 0;
  for (let i = first - 1; i >= Math.max(0, first - MOST_BETWEEN); i--)
    if (sets.datingVerbs.byFirst.has(lemmas[i]!)) return i;
  for (let i = 1; i <= MOST_TO_SAYING; i++) {
    if (isSaying(first - i)) return first - i;
    if (tokens.kind[first - i] !== WORD) break;
  }
  return isSaying(last) || sets.datingVerbs.byFirst.has(lemmas[last] ?? NO_WORD) ? last : null;
}

/** "On Tuesday the minister said that …": a date that opens its sentence is that of what is said in it. */
function isOfSayer({ tokens, lemmas, segments }: TextBlock, first: number, last: number, sets: RelationSets): boolean {
  const start = segments.sentenceStart[segments.sentenceOf[first]!]!;
  if (first - start > MOST_BETWEEN) return false;
  for (let i = last; i < Math.min(tokens.count, last + MOST_IN_SUBJECT); i++) {
    if (tokens.kind[i] !== WORD && tokens.word[i] !== COMMA) return false;
    if (sets.originVerbs.byFirst.has(lemmas[i]!)) return endsBefore(sets.copulas, tokens, i) === 0;
  }
  return false;
}

/** Where one of the marks stands: at the date, or before it with at most so many words between; `null` if nowhere. */
function markBefore(marks: PhraseSet, tokens: Tokens, first: number, most: number): number | null {
  if (startsAt(marks, tokens, first) > 0) return first;
  for (let i = first; i >= Math.max(1, first - most); i--) {
    const length = endsBefore(marks, tokens, i);
    if (length > 0) return i - length;
    if (tokens.kind[i - 1] !== WORD) return null;
  }
  return null;
}

/** "the biggest backlash since": what is said to have begun there is no count. */
function isComparison(tokens: Tokens, mark: number, sets: RelationSets): boolean {
  for (let i = mark; i > Math.max(0, mark - MOST_TO_SUPERLATIVE); i--) {
    if (endsBefore(sets.superlatives, tokens, i) > 0) return true;
    if (tokens.kind[i - 1] !== WORD) return false;
  }
  return false;
}

/** "signed by Putin on Wednesday": who it was, and not until when. */
function hasNameBetween({ flags }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (flags[i]! & CAPITAL) return true;
  return false;
}

/** Does a period start, or end, with the date? */
function edgeOf({ tokens }: TextBlock, first: number, sets: RelationSets): 'since' | 'until' | 'compared' | null {
  if (markBefore(sets.fromMarks, tokens, first, MOST_BETWEEN) !== null) return 'since';
  const until = markBefore(sets.untilMarks, tokens, first, MOST_BETWEEN);
  if (until !== null && !hasNameBetween(tokens, until + 1, first)) return 'until';
  const mark = markBefore(sets.sinceMarks, tokens, first, MOST_TO_EVENT);
  if (mark === null) return null;
  return isComparison(tokens, mark, sets) ? 'compared' : 'since';
}

/** What a date, tokens `[first, last)` of a block, is in its sentence. */
export function roleOf(block: TextBlock, first: number, last: number, sets: RelationSets): DateRole {
  const isSaid = sayingVerb(block, first, last, sets) !== null || isOfSayer(block, first, last, sets);
  return edgeOf(block, first, sets) ?? (isSaid ? 'said' : 'on');
}

/** The same with its place in the page; the block starts at token `base`. */
export function datedWord(
  block: TextBlock,
  base: number,
  { first, last }: TokenSpan,
  { value, relative }: { readonly value: DateValue; readonly relative: boolean },
  sets: RelationSets,
): Dated {
  const at: Range = [base + first, base + last];
  const role = roleOf(block, first, last, sets);
  const verb = role === 'said' ? sayingVerb(block, first, last, sets) : null;
  const mark = role === 'since' ? markBefore(sets.startMarks, block.tokens, first, MOST_TO_EVENT) : null;
  const start = mark === null ? null : { at: base + mark, isBare: first - mark <= MOST_BETWEEN };
  return { value, isRelative: relative, role, at, start, verb: verb === null ? null : base + verb };
}
