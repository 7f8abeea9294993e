import { MARK, type Tokens, wordAt } from '../text/tokens';
import { type RelationSets, startsAt } from './relation-sets';

/** Tokens `[first, last)` of one block. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

const MOST_IN_NOUN = 8;
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27]);

export const isBreak = (tokens: Tokens, i: number): boolean => tokens.kind[i] === MARK && !QUOTES.has(tokens.word[i]!);

/** "24 wounded in the attack that killed 15": where the second figure's words begin; `to` where they do not. */
function relativeIn(tokens: Tokens, from: number, to: number, sets: RelationSets): number {
  for (let i = to - 1; i > from; i--) if (startsAt(sets.relatives, tokens, i) > 0) return i;
  return to;
}

/** Words after "on Wednesday, when": what happened then. */
const MOST_IN_RELATIVE = 10;

/** Where what is told of a date, "when the order was given", ends, if that follows its comma at token `at`; else `at`. */
export function relativeEnd(tokens: Tokens, at: number, to: number, sets: RelationSets): number {
  if (startsAt(sets.dateRelatives, tokens, at + 1) === 0) return at;
  let end = at + 1;
  while (end < Math.min(to, at + MOST_IN_RELATIVE) && !isBreak(tokens, end)) end++;
  return end;
}

/** "answered the call-up of reservists by buying tickets": what follows is how, and about something else. */
const saysHow = (tokens: Tokens, i: number, sets: RelationSets): boolean =>
  startsAt(sets.meansMarks, tokens, i) > 0 &&
  i + 1 < tokens.count &&
  sets.participleEnds.some((end) => wordAt(tokens, i + 1).endsWith(end));

/** Goes right from the figure: to a mark, to the next figure or to the "and" before it. */
export function rightEnd(
  tokens: Tokens,
  at: number,
  next: number,
  limit: number,
  isDate: boolean,
  sets: RelationSets,
): number {
  let coordinator = -1;
  // "798 of which were made on Saturday in 33 towns": that "which" is the figure's own.
  const ownRelative = at + startsAt(sets.partEnds, tokens, at);
  for (let i = at; i < limit; i++) {
    if (i === next) return coordinator >= 0 ? coordinator : relativeIn(tokens, ownRelative, i, sets);
    if (isBreak(tokens, i) || (i > at && startsAt(sets.partMarks, tokens, i) > 0)) return i;
    if (!isDate && (startsAt(sets.phraseBreaks, tokens, i) > 0 || saysHow(tokens, i, sets))) return i;
    if (startsAt(sets.coordinators, tokens, i) > 0) coordinator = i;
  }
  return limit;
}

/**
 * Goes left from the figure: to a mark, or to the figure before (`previous`, if any) and the "and" after that. What is
 * said before an "and" next to the figure is said of others: "several were dead and dozens injured".
 */
export function leftEnd(
  tokens: Tokens,
  at: number,
  previous: number | null,
  limit: number,
  sets: RelationSets,
): number {
  let coordinator = -1;
  let start = at;
  while (start > Math.max(limit, previous ?? 0)) {
    if (isBreak(tokens, start - 1) || startsAt(sets.phraseBreaks, tokens, start - 1) > 0) break;
    start--;
    if (startsAt(sets.coordinators, tokens, start) > 0) coordinator = start;
  }
  if (previous === null) return coordinator === at - 1 ? coordinator : start;
  if (coordinator >= 0) return coordinator;
  const relative = relativeIn(tokens, start, at, sets);
  return relative < at ? relative : start;
}

/** The noun phrase after a figure: "of the country's military reservists" goes on, a verb or preposition ends it. */
export function nounEnd(tokens: Tokens, at: number, end: number, sets: RelationSets): number {
  const limit = Math.min(end, at + MOST_IN_NOUN);
  for (let i = at; i < limit; i++) {
    if (isBreak(tokens, i)) return i;
    const of = startsAt(sets.of, tokens, i);
    if (of > 0) i += of;
    else if (startsAt(sets.phraseEnds, tokens, i) > 0)
      return i === at || isShare(tokens, at, sets) ? predicateEnd(tokens, i, limit, sets) : i;
  }
  return limit;
}

/** "22 of the injured": so many of those who were just spoken of. */
export const isShare = (tokens: Tokens, at: number, sets: RelationSets): boolean => startsAt(sets.of, tokens, at) > 0;

/** "22 of the injured were children", "22 are children": what they are stands after the verb, at token `at`. */
function predicateEnd(tokens: Tokens, at: number, limit: number, sets: RelationSets): number {
  if (startsAt(sets.copulas, tokens, at) === 0) return at;
  let end = at + 1;
  while (end < limit && !isBreak(tokens, end) && startsAt(sets.phraseEnds, tokens, end) === 0) end++;
  return end;
}

/** A figure between two marks ("Zinin, 25, said", "Moscow (502)") belongs to what stands before the first. */
export function withNeighbours(tokens: Tokens, first: number, figure: TokenSpan, limit: number, end: number): number {
  if (first < figure.first || end > figure.last || first <= limit) return first;
  let from = first - 1;
  while (from > limit && !isBreak(tokens, from - 1)) from--;
  return from;
}
