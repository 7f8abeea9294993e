import type { Range } from '../cues/page-text';
import type { EntityId } from '../model';
import type { Evidence } from './evidence';
import type { Figure } from './figure';
import type { LocatedPlace } from './located-places';
import { neighbours } from './neighbours';

/** Does the first place lie in the second, however many steps up? */
export type IsWithin = (inner: EntityId, outer: EntityId) => boolean;

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
