import type { Range } from '../cues/page-text';
import type { EntityMention } from '../entities/entity-mention';
import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { POSSESSIVE, WORD } from '../text/tokens';
import type { Evidence } from './evidence';
import type { Figure } from './figure';
import { neighbours } from './neighbours';
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

/** Does the first place lie in the second, however many steps up? */
export type IsWithin = (inner: EntityId, outer: EntityId) => boolean;

/** Words between a preposition and its place: "in the Siberian city of Yakutsk". */
const MOST_BETWEEN = 6;
/** Words before the preposition of a place that a sentence begins with: "Also in Moscow, …". */
const MOST_BEFORE_FIRST = 2;
const PART_IN_PHRASE = -6;
const PART_OVER = -4;
const PART_IN_SENTENCE = -1.5;
/** The sentence before is set there, and this one names no other place. */
const PART_BEFORE = -2;
/** "across Russia, from Moscow to Vladivostok": the whole is named too. */
const BESIDE_THE_WHOLE = 0.25;
/** Another place altogether, for a question about a part of the country: "in Grozny" for Dagestan. */
const ELSEWHERE = 0.75;
const SAME_PLACE = 0.3;
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

/** "the general staff in Kyiv puts the number at": that is where somebody speaks, and not where it happened. */
const isOfSpeaker = ({ tokens, lemmas }: TextBlock, last: number, sets: RelationSets): boolean =>
  last < tokens.count && tokens.kind[last] === WORD && sets.originVerbs.byFirst.has(lemmas[last]!);

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

const isIn = (at: number, [from, to]: Range): boolean => from <= at && at < to;

/** The place that the figure's own words are set in, the nearest where there are several; for the claim's scope. */
export function placeOf({ around: { own, phrase } }: Figure, places: readonly LocatedPlace[]): LocatedPlace | null {
  const gap = ({ at }: LocatedPlace): number => Math.min(Math.abs(at - own[0]), Math.abs(at - own[1]));
  const near = neighbours(places, own[0], ({ at }) => at);
  const over = near.filter((place) => isIn(place.at, phrase) || isIn(own[0], place.over));
  return over.sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

/** Does a sentence before the figure's, in its paragraph, begin with the place? */
function isSceneBefore({ at, over, opens }: LocatedPlace, { around: { context, sentence } }: Figure): boolean {
  return opens && isIn(at, context) && over[1] <= sentence[0];
}

function partWeight(
  { at, over }: LocatedPlace,
  { around: { own, phrase, parent, sentence }, isNationwide, isThere }: Figure,
  rivals: readonly Figure[],
): number {
  if (isIn(at, phrase) || (parent && isIn(at, parent))) return PART_IN_PHRASE;
  if (isNationwide) return 0;
  if (rivals.some(({ around }) => isIn(at, around.phrase))) return 0;
  if (!isIn(at, sentence)) return isThere ? PART_IN_PHRASE : PART_BEFORE;
  return isIn(own[0], over) ? PART_OVER : PART_IN_SENTENCE;
}

/**
 * Reasons for or against a question about one place, from the places that the figure's sentence is set in. A place
 * that the question's own cues name (`expected`) is no part of it, and one in the phrase of another figure (`rivals`)
 * is that figure's.
 */
export function placeEvidence(
  figure: Figure,
  asked: EntityId | undefined,
  expected: ReadonlySet<EntityId>,
  places: readonly LocatedPlace[],
  isWithin: IsWithin,
  rivals: readonly Figure[],
): Evidence[] {
  if (asked === undefined) return [];
  const near = neighbours(places, figure.around.own[0], ({ at }) => at);
  const inSentence = near.filter(({ at }) => isIn(at, figure.around.sentence));
  const before = figure.isThere ? near.filter(({ at }) => at < figure.around.sentence[0]).slice(-1) : [];
  const scene = before.length > 0 ? before : near.filter((place) => isSceneBefore(place, figure));
  const here = inSentence.length > 0 ? inSentence : scene;
  const whole = here.find(({ place }) => place === asked || isWithin(asked, place));
  const nearest = placeOf(figure, here);
  const weightOf = (part: LocatedPlace): number => {
    if (part === whole || expected.has(part.place) || isWithin(asked, part.place)) return 0;
    const isPart = isWithin(part.place, asked);
    const besides = whole && (isPart || part !== nearest) ? BESIDE_THE_WHOLE : 1;
    return partWeight(part, figure, rivals) * (isPart ? 1 : ELSEWHERE) * besides;
  };
  const found: Evidence[] = whole ? [{ kind: 'place', weight: SAME_PLACE, found: whole.place, reach: 'sentence' }] : [];
  const [worst] = here
    .map((part) => ({ place: part.place, weight: weightOf(part) }))
    .sort((a, b) => a.weight - b.weight);
  if (worst && worst.weight < 0)
    found.push({ kind: 'place', weight: worst.weight, found: worst.place, reach: 'sentence' });
  return found;
}
