import { MARK, type Tokens } from '../text/tokens';
import { endsBefore, type RelationSets, startsAt } from './relation-sets';

/** Tokens `[first, last)` of one block. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** What belongs to a figure: the words about it, as tokens of its block, and the figure it is a part of. */
export interface Phrase extends TokenSpan {
  /** Where the noun phrase after the figure ends. */
  readonly nounEnd: number;
  /** Index of the figure of the block that this one is a part of, or `null`. */
  readonly parent: number | null;
  /** Coordinated with the figure before, with nothing but a noun between. */
  readonly isJoined: boolean;
  /** Followed by "of": "22 of the injured". */
  readonly isShare: boolean;
  /** What is said of it after its parts: "13 people, seven of them children, were killed". */
  readonly rest: TokenSpan | null;
  /** "17 fires since Wednesday and 54 since March": the words of the figure before go for this one too. */
  readonly isElliptic: boolean;
}

/** How many words before and after a figure can be about it. */
export interface Extent {
  readonly before: number;
  readonly after: number;
  /** "seven months after invading": what follows a date's "after" belongs to it. */
  readonly isDate: boolean;
}

const MOST_IN_NOUN = 8;
/** Words between two figures that are coordinated: a noun, its adjective, "and". */
const MOST_JOINED = 4;
/** Words between a part mark and its figure: "including at least seven". */
const MOST_AFTER_PART_MARK = 3;
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27]);

const isBreak = (tokens: Tokens, i: number): boolean => tokens.kind[i] === MARK && !QUOTES.has(tokens.word[i]!);

interface Bounds {
  /** Sentence of the figure. */
  readonly from: number;
  readonly to: number;
}

/** "24 wounded in the attack that killed 15": where the second figure's words begin; `to` where they do not. */
function relativeIn(tokens: Tokens, from: number, to: number, sets: RelationSets): number {
  for (let i = to - 1; i > from; i--) if (startsAt(sets.relatives, tokens, i) > 0) return i;
  return to;
}

/** Words after "on Wednesday, when": what happened then. */
const MOST_IN_RELATIVE = 10;

/** Where what is told of a date, "when the order was given", ends, if that follows its comma at token `at`; else `at`. */
function relativeEnd(tokens: Tokens, at: number, to: number, sets: RelationSets): number {
  if (startsAt(sets.dateRelatives, tokens, at + 1) === 0) return at;
  let end = at + 1;
  while (end < Math.min(to, at + MOST_IN_RELATIVE) && !isBreak(tokens, end)) end++;
  return end;
}

/** Goes right from the figure: to a mark, to the next figure or to the "and" before it. */
function rightEnd(
  tokens: Tokens,
  at: number,
  next: number,
  limit: number,
  isDate: boolean,
  sets: RelationSets,
): number {
  let coordinator = -1;
  for (let i = at; i < limit; i++) {
    if (i === next) return coordinator >= 0 ? coordinator : relativeIn(tokens, at, i, sets);
    if (isBreak(tokens, i) || (i > at && startsAt(sets.partMarks, tokens, i) > 0)) return i;
    if (!isDate && startsAt(sets.phraseBreaks, tokens, i) > 0) return i;
    if (startsAt(sets.coordinators, tokens, i) > 0) coordinator = i;
  }
  return limit;
}

/** Goes left from the figure: to a mark, or to the figure before (`previous`, if any) and the "and" after that. */
function leftEnd(tokens: Tokens, at: number, previous: number | null, limit: number, sets: RelationSets): number {
  let coordinator = -1;
  let start = at;
  while (start > Math.max(limit, previous ?? 0)) {
    if (isBreak(tokens, start - 1) || startsAt(sets.phraseBreaks, tokens, start - 1) > 0) break;
    start--;
    if (startsAt(sets.coordinators, tokens, start) > 0) coordinator = start;
  }
  if (previous === null) return start;
  if (coordinator >= 0) return coordinator;
  const relative = relativeIn(tokens, start, at, sets);
  return relative < at ? relative : start;
}

/** The noun phrase after a figure: "of the country's military reservists" goes on, a verb or preposition ends it. */
function nounEnd(tokens: Tokens, at: number, end: number, sets: RelationSets): number {
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
const isShare = (tokens: Tokens, at: number, sets: RelationSets): boolean => startsAt(sets.of, tokens, at) > 0;

/** "22 of the injured were children", "22 are children": what they are stands after the verb, at token `at`. */
function predicateEnd(tokens: Tokens, at: number, limit: number, sets: RelationSets): number {
  if (startsAt(sets.copulas, tokens, at) === 0) return at;
  let end = at + 1;
  while (end < limit && !isBreak(tokens, end) && startsAt(sets.phraseEnds, tokens, end) === 0) end++;
  return end;
}

/** Is the figure put as a part of the one before: "including seven", "of whom 502", "11 of them"? */
function isPart(tokens: Tokens, { first, last }: TokenSpan, sets: RelationSets): boolean {
  if (startsAt(sets.partEnds, tokens, last) > 0) return true;
  for (let i = first; i >= Math.max(1, first - MOST_AFTER_PART_MARK); i--) {
    if (endsBefore(sets.partMarks, tokens, i) > 0) return true;
    if (isBreak(tokens, i - 1)) return false;
  }
  return false;
}

/** "including seven children and six adults": the second is a part of the same. */
function joins(tokens: Tokens, before: TokenSpan, figure: TokenSpan, sets: RelationSets): boolean {
  if (endsBefore(sets.coordinators, tokens, figure.first) === 0) return false;
  if (figure.first - before.last > MOST_JOINED) return false;
  for (let i = before.last; i < figure.first; i++) if (isBreak(tokens, i)) return false;
  return true;
}

/** A figure between two marks ("Zinin, 25, said", "Moscow (502)") belongs to what stands before the first. */
function withNeighbours(tokens: Tokens, first: number, figure: TokenSpan, limit: number, end: number): number {
  if (first < figure.first || end > figure.last || first <= limit) return first;
  let from = first - 1;
  while (from > limit && !isBreak(tokens, from - 1)) from--;
  return from;
}

/** Words between "of" and the whole: "222,000 of the planned 300,000". */
const MOST_TO_WHOLE = 4;

/** Is the figure put as so many of the next: "222,000 of the planned 300,000"? */
function isShareOf(tokens: Tokens, figure: TokenSpan, next: TokenSpan | undefined, sets: RelationSets): boolean {
  if (!next || next.first - figure.last > MOST_TO_WHOLE) return false;
  let hasOf = false;
  for (let i = figure.last; i < next.first; i++) {
    if (isBreak(tokens, i)) return false;
    hasOf ||= startsAt(sets.of, tokens, i) > 0;
  }
  return hasOf;
}

/** What is said after "222,000 of the planned 300,000 reservists" is said of the first figure; the noun is of both. */
function shareWholes(tokens: Tokens, figures: readonly TokenSpan[], phrases: Phrase[], sets: RelationSets): void {
  figures.forEach((figure, i) => {
    const whole = phrases[i + 1];
    if (!whole || !isShareOf(tokens, figure, figures[i + 1], sets)) return;
    phrases[i] = { ...phrases[i]!, last: whole.last, nounEnd: whole.nounEnd };
    phrases[i + 1] = { ...whole, last: whole.nounEnd };
  });
}

/** Words between the "and" and its figure: "and, by his count, 54"; "and about 54". */
const MOST_AFTER_AND = 2;

/** "and 54 since March": no noun is said, and nothing that was done. */
function isElliptic(tokens: Tokens, { first, last }: TokenSpan, end: number, sets: RelationSets): boolean {
  if (last < end && startsAt(sets.adjuncts, tokens, last) === 0) return false;
  for (let i = first; i >= Math.max(1, first - MOST_AFTER_AND); i--)
    if (endsBefore(sets.coordinators, tokens, i) > 0) return true;
  return false;
}

/** What is said of a whole after a part that was put between commas. */
function resumed(
  tokens: Tokens,
  whole: Phrase,
  part: Phrase | undefined,
  next: number,
  limit: number,
  sets: RelationSets,
): TokenSpan | null {
  if (!part || part.last >= limit || !isBreak(tokens, whole.last) || !isBreak(tokens, part.last)) return null;
  const first = part.last + 1;
  const last = rightEnd(tokens, first, next, limit, false, sets);
  return last > first ? { first, last } : null;
}

/** The phrases of a block's figures, which are in order and do not overlap. `boundsOf` gives the sentence of a token. */
export function phrasesOf(
  tokens: Tokens,
  figures: readonly TokenSpan[],
  boundsOf: (token: number) => Bounds,
  extent: Extent,
  sets: RelationSets,
): Phrase[] {
  const phrases: Phrase[] = [];
  figures.forEach((figure, i) => {
    const bounds = boundsOf(figure.first);
    const next = figures[i + 1]?.first ?? tokens.count;
    const before = figures[i - 1];
    const shares = before !== undefined && before.first >= bounds.from;
    const from = Math.max(bounds.from, figure.first - extent.before);
    const end = rightEnd(
      tokens,
      figure.last,
      next,
      Math.min(bounds.to, figure.last + extent.after),
      extent.isDate,
      sets,
    );
    const last = extent.isDate ? relativeEnd(tokens, end, Math.min(next, bounds.to), sets) : end;
    const left = leftEnd(tokens, figure.first, shares ? before.last : null, from, sets);
    const first = withNeighbours(tokens, left, figure, from, last);
    const isJoined = shares && joins(tokens, before, figure, sets);
    const joined = isJoined ? phrases[i - 1]!.parent : null;
    const parent = shares && isPart(tokens, figure, sets) ? (phrases[i - 1]!.parent ?? i - 1) : joined;
    const noun = nounEnd(tokens, figure.last, last, sets);
    phrases.push({
      first,
      last,
      nounEnd: noun,
      parent,
      isJoined,
      isShare: isShare(tokens, figure.last, sets),
      rest: null,
      isElliptic: shares && isElliptic(tokens, figure, end, sets),
    });
  });
  shareWholes(tokens, figures, phrases, sets);
  return phrases.map((phrase, i) => {
    const part = phrases[i + 1];
    if (extent.isDate || part?.parent !== i) return phrase;
    const { to } = boundsOf(figures[i]!.first);
    const next = figures[i + 2]?.first ?? tokens.count;
    return { ...phrase, rest: resumed(tokens, phrase, part, next, Math.min(to, part.last + extent.after), sets) };
  });
}
