import type { Range } from '../cues/page-text';
import type { EntityMention } from '../entities/entity-mention';
import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { POSSESSIVE, WORD } from '../text/tokens';
import { endsBefore, type RelationSets, startsAt } from './relation-sets';

/** A place that the text says something is in: "in Moscow", "across the country". Tokens are the page's. */
export interface LocatedPlace {
  readonly place: EntityId;
  readonly at: number;
  /** What is set there: the words between commas, or all of a sentence that begins with the place. */
  readonly over: Range;
  /** Its sentence begins with it. */
  readonly opens: boolean;
}

/** Words between a preposition and its place: "in the Siberian city of Yakutsk". */
const MOST_BETWEEN = 6;
/** Words before the preposition of a place that a sentence begins with: "Also in Moscow, …". */
const MOST_BEFORE_FIRST = 2;
const COMMA = 0x2c;

/** The token of the preposition of place that governs the place at token `first`, or `null`. */
function prepositionOf({ tokens }: TextBlock, first: number, from: number, sets: RelationSets): number | null {
  for (let i = first; i > Math.max(from, first - MOST_BETWEEN); i--) {
    if (endsBefore(sets.placeMarks, tokens, i) > 0) return i - 1;
    if (endsBefore(sets.goalMarks, tokens, i) > 0 || endsBefore(sets.partMarks, tokens, i) > 0) return null;
    const apposed = i === first && tokens.word[i - 1] === COMMA;
    if ((tokens.kind[i - 1] !== WORD && !apposed) || endsBefore(sets.clauseMarks, tokens, i) > 0) return null;
  }
  return null;
}

function commasAround({ tokens }: TextBlock, at: number, from: number, to: number): Range {
  let [start, end] = [at, at];
  while (start > from && tokens.word[start - 1] !== COMMA) start--;
  while (end < to && tokens.word[end] !== COMMA) end++;
  return [start, end];
}

/** Words between the preposition of a thing and the thing: "for its faltering war in Ukraine". */
const MOST_TO_PLACED = 3;

/** "for the war in Ukraine", "to fight in Ukraine": the place is that of the war or the fight, and not of who is counted. */
function isPlaced({ tokens, lemmas }: TextBlock, preposition: number, sets: RelationSets): boolean {
  const before = preposition - 1;
  if (before < 0 || tokens.kind[before] !== WORD) return false;
  if (endsBefore(sets.infinitiveMarks, tokens, before) > 0) return true;
  if (!sets.placedNouns.byFirst.has(lemmas[before]!)) return false;
  for (let i = before; i > Math.max(0, before - MOST_TO_PLACED) && tokens.kind[i - 1] === WORD; i--)
    if (endsBefore(sets.goalMarks, tokens, i) > 0) return true;
  return false;
}

/** "…, and in Crimea, eight rounds of drafting took in …": after an "and" the place is the scene of what follows. */
const opensPart = ({ tokens }: TextBlock, preposition: number, first: number, sets: RelationSets): boolean =>
  endsBefore(sets.coordinators, tokens, preposition) > 0 && tokens.word[first + 1] === COMMA;

function located(
  block: TextBlock,
  base: number,
  place: EntityId,
  first: number,
  sets: RelationSets,
): LocatedPlace | null {
  const { sentenceOf, sentenceStart, clauseOf, clauseStart } = block.segments;
  const [from, to] = [sentenceStart[sentenceOf[first]!]!, sentenceStart[sentenceOf[first]! + 1]!];
  const preposition = prepositionOf(block, first, from, sets);
  if (preposition === null || isPlaced(block, preposition, sets)) return null;
  const clause = clauseOf[first]!;
  const opens = preposition - from <= MOST_BEFORE_FIRST;
  const [start, end] =
    opens || opensPart(block, preposition, first, sets)
      ? [from, to]
      : commasAround(block, first, clauseStart[clause]!, clauseStart[clause + 1]!);
  const goesOn = [end, end + 1].some((at) => startsAt(sets.whereMarks, block.tokens, at) > 0);
  return { place, at: base + first, over: [base + start, base + (goesOn ? to : end)], opens };
}

/** "results from Moscow's votes": whose they are, and not where. */
const isOwner = ({ tokens }: TextBlock, first: number, last: number, sets: RelationSets): boolean =>
  (tokens.flags[last - 1]! & POSSESSIVE) !== 0 && endsBefore(sets.fromMarks, tokens, first) > 0;

/** "the general staff in Kyiv puts the number at", "told reporters in Astana that": where somebody speaks. */
const isOfSpeaker = ({ tokens, lemmas }: TextBlock, last: number, sets: RelationSets): boolean =>
  last < tokens.count &&
  tokens.kind[last] === WORD &&
  (sets.originVerbs.byFirst.has(lemmas[last]!) || startsAt(sets.complementMarks, tokens, last) > 0);

/** The places of a block, which starts at token `base` of the page, that something is said to be in. */
export function locatedPlaces(
  block: TextBlock,
  base: number,
  mentions: readonly EntityMention[],
  sets: RelationSets,
): LocatedPlace[] {
  return mentions.flatMap(({ category, entity, first, last }) => {
    if (isOfSpeaker(block, last, sets) || isOwner(block, first, last, sets)) return [];
    const place = category === 'place' && entity !== undefined ? located(block, base, entity, first, sets) : null;
    return place ?? [];
  });
}
