import type { TextBlock } from '../text/text-block';
import { MARK, type Tokens, WORD } from '../text/tokens';
import type { TokenSpan } from './phrase-ends';
import { endsBefore, type RelationSets, startsAt } from './relation-sets';

/** What small words around a figure say of it. */
export interface FigureMarks {
  /** "2,350 arrests since the order was signed": its own words say from when on it counts. */
  readonly isSince: boolean;
  /** "all but two of them children": it is of those that are not what is named. */
  readonly isException: boolean;
  /** "120 are in the cells there": it is of a place that was named before its sentence. */
  readonly isThere: boolean;
  /** "one of the four", "the four regions": it is of those that were spoken of. */
  readonly isDefinite: boolean;
  /** "Nationwide, the group has counted 2,350": it says that it is of the whole country. */
  readonly isNationwide: boolean;
  /** "Kyiv puts it at 55,000": a verb of saying stands before it in its clause, no other figure between, and it ends there. */
  readonly isReckoned: boolean;
}

/** Does its clause say that a figure is of the whole country? */
function isNationwide({ tokens, segments }: TextBlock, first: number, sets: RelationSets): boolean {
  const clause = segments.clauseOf[first]!;
  const [from, to] = [segments.clauseStart[clause]!, segments.clauseStart[clause + 1]!];
  for (let i = from; i < to; i++) if (startsAt(sets.wholeMarks, tokens, i) > 0) return true;
  return false;
}

function isSince(tokens: Tokens, { first, last }: TokenSpan, sets: RelationSets): boolean {
  for (let i = first; i < last; i++) if (startsAt(sets.startMarks, tokens, i) > 0) return true;
  return false;
}

/** Does a figure's phrase, after token `from`, end with a word for a place that was named before? */
const isThere = (tokens: Tokens, phrase: TokenSpan, from: number, sets: RelationSets): boolean =>
  phrase.last > from && endsBefore(sets.placePronouns, tokens, phrase.last) > 0;

const COMMA = 0x2c;

/** Does a verb of saying or a word for a count stand before a figure in its clause, after token `from`, and nothing after? */
function isReckoned(
  { tokens, lemmas, segments }: TextBlock,
  { first, last }: TokenSpan,
  from: number,
  sets: RelationSets,
): boolean {
  const isAside = [sets.asides, sets.turns, sets.partMarks].some((marks) => startsAt(marks, tokens, last + 1) > 0);
  const ends = last >= tokens.count || (tokens.kind[last] === MARK && (tokens.word[last] !== COMMA || isAside));
  if (!ends) return false;
  const start = Math.max(from, segments.clauseStart[segments.clauseOf[first]!]!);
  for (let i = start; i < first; i++)
    if (tokens.kind[i] === WORD && [sets.originVerbs, sets.reckonings].some(({ byFirst }) => byFirst.has(lemmas[i]!)))
      return true;
  return false;
}

/**
 * What small words say of a figure, whose phrase is `phrase`; `from` is where the figure before it ends.
 */
export function marksOf(
  block: TextBlock,
  figure: TokenSpan,
  from: number,
  phrase: TokenSpan,
  sets: RelationSets,
): FigureMarks {
  const { tokens } = block;
  const { first, last } = figure;
  return {
    isException: endsBefore(sets.exceptMarks, tokens, first) > 0,
    isSince: isSince(tokens, phrase, sets),
    isThere: isThere(tokens, phrase, last, sets),
    isDefinite: endsBefore(sets.definites, tokens, first) > 0,
    isNationwide: isNationwide(block, first, sets),
    isReckoned: isReckoned(block, figure, from, sets),
  };
}
