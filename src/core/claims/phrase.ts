import { type Tokens, wordAt } from '../text/tokens';
import {
  isBreak,
  isShare,
  leftEnd,
  nounEnd,
  relativeEnd,
  rightEnd,
  type TokenSpan,
  withNeighbours,
} from './phrase-ends';
import { endsBefore, type RelationSets, startsAt } from './relation-sets';

/** What belongs to a figure: the words about it, as tokens of its block, and the figure it is a part of. */
export interface Phrase extends TokenSpan {
  /** Where the noun phrase after the figure ends. */
  readonly nounEnd: number;
  /** Index of the figure of the block that this one is a part of, or `null`. */
  readonly parent: number | null;
  /** Put as a part: "of whom 502", "of those, 82,000", whether or not its whole stands in its sentence. */
  readonly isPart: boolean;
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

/** Words between two figures that are coordinated: a noun, its adjective, "and". */
const MOST_JOINED = 4;
/** Words between a part mark and its figure: "including at least seven". */
const MOST_AFTER_PART_MARK = 3;

interface Bounds {
  /** Sentence of the figure. */
  readonly from: number;
  readonly to: number;
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

/** Words between a figure and its whole: "222,000 people out of a planned 300,000". */
const MOST_TO_WHOLE = 6;
/** "222,000 people had been called up out of the planned 300,000". */
const MOST_TO_OUT_OF = 10;

/** The token after the "of" between a figure and the whole that it is so many of; 0 where it is not put so. */
function wholeStart(tokens: Tokens, figure: TokenSpan, next: TokenSpan | undefined, sets: RelationSets): number {
  if (!next || next.first - figure.last > MOST_TO_OUT_OF) return 0;
  const isNear = next.first - figure.last <= MOST_TO_WHOLE;
  let start = 0;
  for (let i = figure.last; i < next.first; i++) {
    if (isBreak(tokens, i) || startsAt(sets.coordinators, tokens, i) > 0) return 0;
    if (isNear ? startsAt(sets.of, tokens, i) > 0 : endsBefore(sets.outOf, tokens, i + 1) > 0) start = i + 1;
  }
  return start;
}

/** What is said beside "222,000 of the planned 300,000 reservists" is said of the first figure; the noun is of both. */
function shareWholes(tokens: Tokens, figures: readonly TokenSpan[], phrases: Phrase[], sets: RelationSets): void {
  figures.forEach((figure, i) => {
    const whole = phrases[i + 1];
    const first = wholeStart(tokens, figure, figures[i + 1], sets);
    if (!whole || first === 0) return;
    phrases[i] = { ...phrases[i]!, last: whole.last, nounEnd: whole.nounEnd, isShare: false };
    phrases[i + 1] = { ...whole, first, last: whole.nounEnd };
  });
}

/** Words between the "and" and its figure: "and, by his count, 54"; "and about 54". */
const MOST_AFTER_AND = 2;

/** Is it a verb of what was done, by its form: "and wounded 24"? */
const isPast = (tokens: Tokens, i: number, sets: RelationSets): boolean =>
  sets.pastEnds.some((end) => wordAt(tokens, i).endsWith(end)) || sets.pasts.has(tokens.word[i]!);

/** "and 54 since March": no noun is said, and nothing that was done. */
function isElliptic(tokens: Tokens, { first, last }: TokenSpan, end: number, sets: RelationSets): boolean {
  if (last < end && startsAt(sets.adjuncts, tokens, last) === 0) return false;
  for (let i = first; i >= Math.max(1, first - MOST_AFTER_AND); i--) {
    if (endsBefore(sets.coordinators, tokens, i) > 0) return true;
    if (isPast(tokens, i - 1, sets)) return false;
  }
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
    const part = isPart(tokens, figure, sets);
    const parent = shares && part ? (phrases[i - 1]!.parent ?? i - 1) : joined;
    const noun = nounEnd(tokens, figure.last, last, sets);
    phrases.push({
      first,
      last,
      nounEnd: noun,
      parent,
      isPart: part,
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
