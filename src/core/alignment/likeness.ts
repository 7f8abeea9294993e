import { compareQuantities } from '../comparison/compare-quantities';
import { measureOf } from '../comparison/measure';
import type { QuantityValue } from '../model';
import type { WordId } from '../text/words';
import type { CountedFigure } from './counted-figure';
import type { Rarity } from './rarity';
import { NEARNESS } from './words-around';

/** Less in common than this, and two figures are about different things. */
const LEAST = 0.2;
/** Of numbers that lie so far apart, and of texts of different times, more is asked. */
const FAR_APART = 30;
const LEAST_FAR_APART = 0.45;
/** One word alone tells that two measures are of one thing only if the figures have little else beside it. */
const LEAST_FOR_ONE_WORD = 0.35;
/** The same number is evidence that the same thing is counted. */
const SAME_VALUE = 0.15;

/** What is known of two texts besides their figures. */
export interface Setting {
  readonly rarity: Rarity;
  /** Whether they were published so long after each other that they may be about other events. */
  readonly areOfOtherTimes: boolean;
}

/**
 * How sure it is that two figures of two texts count the same thing: 0 where it is not, else up to about 1. They must
 * measure alike, must not count different nouns or things that are counted side by side, and must share words that
 * say what happened.
 */
export function likeness(a: CountedFigure, b: CountedFigure, { rarity, areOfOtherTimes }: Setting): number {
  if (!measureAlike(a.value, b.value) || countDifferently(a, b)) return 0;
  const common = sharedWords(a, b).reduce((sum, word) => sum + nearnessOf(word, a, b) * rarity.weightOf(word), 0);
  const share = common / Math.sqrt(massOf(a, rarity) * massOf(b, rarity));
  const least = areOfOtherTimes || areFarApart(a.value, b.value) ? LEAST_FAR_APART : LEAST;
  if (share < Math.max(least, leastToTell(a, b, rarity))) return 0;
  return share + (compareQuantities(a.value, b.value).verdict === 'agree' ? SAME_VALUE : 0);
}

/**
 * How much two figures must have in common, by which words they share. Where both count one noun, one word beside it
 * tells that it is the same; so it does where it is a thing that is only ever counted as such ("killed"); else two
 * words must tell, for one is the story's own. More than all, where nothing tells.
 */
function leastToTell(a: CountedFigure, b: CountedFigure, rarity: Rarity): number {
  const near = sharedWords(a, b).filter((word) => nearnessOf(word, a, b) >= NEARNESS.clause);
  const telling = near.filter((word) => !rarity.isName(word));
  const sameHead = a.head !== null && a.head === b.head;
  if (sameHead ? telling.some((word) => word !== a.head) : telling.length >= 2) return 0;
  const [only] = telling;
  if (only === undefined || sameHead) return Number.POSITIVE_INFINITY;
  if (a.side.includes(only)) return 0;
  return isMeasure(a.value) ? LEAST_FOR_ONE_WORD : Number.POSITIVE_INFINITY;
}

const isMeasure = ({ kind, change }: QuantityValue): boolean => kind !== 'count' || change !== null;

const sharedWords = (a: CountedFigure, b: CountedFigure): WordId[] =>
  [...a.words.keys()].filter((word) => b.words.has(word));

/** How near a word stands to that of two figures which it is further from. */
const nearnessOf = (word: WordId, a: CountedFigure, b: CountedFigure): number =>
  Math.min(a.words.get(word)!, b.words.get(word)!);

/** Sums in different currencies are set side by side, to say that they are. */
function measureAlike(a: QuantityValue, b: QuantityValue): boolean {
  if ((a.change === null) !== (b.change === null)) return false;
  return (a.kind === 'money' && b.kind === 'money') || measureOf(a).dimension === measureOf(b).dimension;
}

/**
 * Whether they count different nouns, or on different days, or one of two things that are counted side by side and the other not; of counts
 * without a noun in common what is counted must be said by both, or by neither.
 */
function countDifferently(a: CountedFigure, b: CountedFigure): boolean {
  if (a.head !== null && b.head !== null && a.head !== b.head) return true;
  if (a.weekdays.length > 0 && b.weekdays.length > 0 && !a.weekdays.some((day) => b.weekdays.includes(day)))
    return true;
  const isOpen = isMeasure(a.value) || (a.head !== null && b.head !== null);
  const isSilent = (i: number) => a.side[i] === null || b.side[i] === null;
  return a.side.some((side, i) => side !== b.side[i] && !(isOpen && isSilent(i)));
}

function areFarApart(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [a.max ?? a.min ?? 0, b.max ?? b.min ?? 0].map(Math.abs) as [number, number];
  return Math.max(x, y) > FAR_APART * Math.max(Math.min(x, y), 1);
}

function massOf({ words }: CountedFigure, rarity: Rarity): number {
  let mass = 0;
  for (const [word, near] of words) mass += near * rarity.weightOf(word);
  return mass;
}
