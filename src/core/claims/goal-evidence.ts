import type { Range } from '../cues/page-text';
import type { EntityMention } from '../entities/entity-mention';
import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { POSSESSIVE, WORD } from '../text/tokens';
import type { Evidence } from './evidence';
import type { Figure } from './figure';
import { neighbours } from './neighbours';
import type { IsWithin } from './place-evidence';
import { endsBefore, type RelationSets } from './relation-sets';

/** A place that is named in a block, at a token of the page, and whether something goes there: "into Kazakhstan". */
export interface NamedPlace {
  readonly place: EntityId;
  readonly at: number;
  readonly isGoal: boolean;
  /** It tells of those who come to it: "Kazakhstan let in". */
  readonly isHost: boolean;
}

/** Words between a preposition and its place: "to the neighbouring republic of Georgia". */
const MOST_BETWEEN = 5;
/** Who went to one country are a part of those who left; who went to several are told of as a whole. */
const ONE_GOAL = -3;

function isGoal({ tokens }: TextBlock, first: number, sets: RelationSets): boolean {
  for (let i = first; i > Math.max(0, first - MOST_BETWEEN); i--) {
    const others = [sets.originMarks, sets.placeMarks, sets.phraseBreaks, sets.partMarks];
    if (tokens.kind[i - 1] !== WORD || others.some((marks) => endsBefore(marks, tokens, i) > 0)) return false;
    if (endsBefore(sets.goalMarks, tokens, i) > 0) return true;
  }
  return false;
}

/** Words between a country and what it says or does: "Kazakhstan has reported", "Finland's border guard said". */
const MOST_TO_VERB = 2;
const MOST_TO_VERB_OF_ITS = 5;

/** "Georgia said", "Kazakhstan has let in": a country counts those who come to it. */
function isHost({ tokens, lemmas }: TextBlock, last: number, sets: RelationSets): boolean {
  const isOwner = (tokens.flags[last - 1]! & POSSESSIVE) !== 0;
  const most = isOwner ? MOST_TO_VERB_OF_ITS : MOST_TO_VERB;
  for (let i = last; i < Math.min(tokens.count, last + most); i++) {
    if (tokens.kind[i] !== WORD) return false;
    if (sets.originVerbs.byFirst.has(lemmas[i]!) || sets.hostVerbs.byFirst.has(lemmas[i]!)) return true;
  }
  return false;
}

/** The places named in a block, which starts at token `base` of the page. */
export function namedPlaces(
  block: TextBlock,
  base: number,
  mentions: readonly EntityMention[],
  sets: RelationSets,
): NamedPlace[] {
  return mentions.flatMap(({ category, entity, first, last }) =>
    category === 'place' && entity !== undefined
      ? [{ place: entity, at: base + first, isGoal: isGoal(block, first, sets), isHost: isHost(block, last, sets) }]
      : [],
  );
}

const isIn = (at: number, [from, to]: Range): boolean => from <= at && at < to;

/** A reason against a question about one place, where the figure's sentence has people go to one other, not `expected`. */
export function goalEvidence(
  figure: Figure,
  asked: EntityId | undefined,
  expected: ReadonlySet<EntityId>,
  named: readonly NamedPlace[],
  isWithin: IsWithin,
  rivals: readonly Figure[],
): Evidence[] {
  if (asked === undefined) return [];
  const isOther = ({ place }: NamedPlace): boolean =>
    place !== asked && !expected.has(place) && !isWithin(place, asked) && !isWithin(asked, place);
  const near = neighbours(named, figure.around.own[0], ({ at }) => at);
  const here = near.filter(({ at }) => isIn(at, figure.around.sentence));
  const others = here.filter(isOther);
  // "Britain said that so many had left Russia": who says so is nobody's goal where what they left is named.
  const isNamed = here.some(({ place }) => place === asked);
  const isTaken = ({ at }: NamedPlace): boolean =>
    !isIn(at, figure.around.phrase) && rivals.some(({ around }) => isIn(at, around.phrase));
  const goal = others.find((place) => (place.isGoal || (place.isHost && !isNamed)) && !isTaken(place));
  if (!goal || others.some(({ place }) => place !== goal.place)) return [];
  return [{ kind: 'place', weight: ONE_GOAL, found: goal.place, reach: 'sentence' }];
}
