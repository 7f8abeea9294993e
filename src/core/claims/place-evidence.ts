import type { Range } from '../cues/page-text';
import type { EntityMention } from '../entities/entity-mention';
import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { WORD } from '../text/tokens';
import type { Evidence } from './evidence';
import type { Figure } from './figure';
import { endsBefore, type RelationSets } from './relation-sets';

/** A place that the text says something is in ("in Moscow", "across the country"), at a token of the page. */
export interface LocatedPlace {
  readonly place: EntityId;
  readonly at: number;
}

/** Does the first place lie in the second, however many steps up? */
export type IsWithin = (inner: EntityId, outer: EntityId) => boolean;

/** Words between a preposition and its place: "in the Siberian city of Yakutsk". */
const MOST_BETWEEN = 6;
const PART_IN_PHRASE = -6;
const PART_IN_CLAUSE = -4;
const PART_IN_SENTENCE = -1.5;
/** "across Russia, from Moscow to Vladivostok": the whole is named too. */
const BESIDE_THE_WHOLE = 0.25;
const SAME_PLACE = 0.3;

/** Does a preposition of place govern the place at token `first`? */
function isLocated({ tokens }: TextBlock, first: number, from: number, sets: RelationSets): boolean {
  for (let i = first; i > Math.max(from, first - MOST_BETWEEN); i--) {
    if (endsBefore(sets.placeMarks, tokens, i) > 0) return true;
    if (endsBefore(sets.goalMarks, tokens, i) > 0 || tokens.kind[i - 1] !== WORD) return false;
  }
  return false;
}

/** The places of a block, which starts at token `base` of the page, that something is said to be in. */
export function locatedPlaces(
  block: TextBlock,
  base: number,
  mentions: readonly EntityMention[],
  sets: RelationSets,
): LocatedPlace[] {
  return mentions.flatMap(({ category, entity, first }) => {
    if (category !== 'place' || entity === undefined) return [];
    const from = block.segments.sentenceStart[block.segments.sentenceOf[first]!]!;
    return isLocated(block, first, from, sets) ? [{ place: entity, at: base + first }] : [];
  });
}

const isIn = ({ at }: LocatedPlace, [from, to]: Range): boolean => from <= at && at < to;

/** The located place that is nearest to the figure within its sentence, its own clause first; for the claim's scope. */
export function placeOf(figure: Figure, places: readonly LocatedPlace[]): LocatedPlace | null {
  const { own, clause, sentence } = figure.around;
  const gap = ({ at }: LocatedPlace): number => Math.min(Math.abs(at - own[0]), Math.abs(at - own[1]));
  const nearest = (range: Range): LocatedPlace | null =>
    places.filter((place) => isIn(place, range)).sort((a, b) => gap(a) - gap(b))[0] ?? null;
  return nearest(clause) ?? nearest(sentence);
}

/**
 * Reasons for or against a question about one place, from the places that the figure's sentence is set in. A place
 * that the question's own cues name (`expected`) is no part of it.
 */
export function placeEvidence(
  figure: Figure,
  asked: EntityId | undefined,
  expected: ReadonlySet<EntityId>,
  places: readonly LocatedPlace[],
  isWithin: IsWithin,
): Evidence[] {
  if (asked === undefined) return [];
  const { phrase, clause, sentence } = figure.around;
  const here = places.filter((place) => isIn(place, sentence));
  const whole = here.find(({ place }) => place === asked || isWithin(asked, place));
  const part = here.filter(({ place }) => !expected.has(place) && isWithin(place, asked));
  const found: Evidence[] = whole
    ? [{ kind: 'place', weight: SAME_PLACE, found: whole.place, reach: isIn(whole, clause) ? 'clause' : 'sentence' }]
    : [];
  for (const [range, reach, weight] of [
    [phrase, 'phrase', PART_IN_PHRASE],
    [clause, 'clause', PART_IN_CLAUSE],
    [sentence, 'sentence', PART_IN_SENTENCE],
  ] as const) {
    const in_ = part.find((place) => isIn(place, range));
    if (!in_) continue;
    found.push({ kind: 'place', weight: whole ? weight * BESIDE_THE_WHOLE : weight, found: in_.place, reach });
    break;
  }
  return found;
}
