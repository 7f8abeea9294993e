import type { WordId } from '../text/words';
import type { CountedFigure } from './counted-figure';
import type { Rarity } from './rarity';
import type { Story } from './story';
import { unlike } from './unlike';
import { areNear, isMeasure, isOneNumber, saysSame, sizeOf, timesApart } from './values';
import { NEARNESS } from './words-around';

/** Less in common than this, and two figures are about different things. */
const LEAST = 0.2;
/** Of numbers that lie so far apart, and of texts of different times, more is asked. */
const FAR_APART = 30;
const LEAST_FAR_APART = 0.45;
/** One word alone tells that two measures are of one thing only if the figures have little else beside it. */
const LEAST_FOR_ONE_WORD = 0.35;
/** Of one event one word is enough, for numbers no further apart than this. */
const CLOSE = 1.5;
/** Numbers below this are often the same by chance, and those below the second often near each other. */
const LEAST_TELLING_SAME = 10;
const LEAST_TELLING_NEAR = 20;
/** The same number, or nearly, is evidence that the same thing is counted. */
const SAME_VALUE = 0.15;
const NEAR_VALUE = 0.1;
/** So is the same noun. */
const SAME_THING = 0.2;
/** What a pair of one event has that shares no word. */
const WORDLESS = 0.1;

/** What is known of two texts besides their figures. */
export interface Setting {
  readonly rarity: Rarity;
  readonly story: Story;
  /** Whether they were published so long after each other that they may be about other events. */
  readonly areOfOtherTimes: boolean;
  /** Whether each text has one figure of what this one measures: one age, one temperature. */
  isOnlyOne(figure: CountedFigure): boolean;
}

/**
 * How sure it is that two figures of two texts count the same thing: 0 where it is not, else up to about 1. They must
 * measure alike, must not count different nouns or things that are counted side by side, and must share words that
 * say what happened; in two reports on one event, fewer words if the numbers are near each other.
 */
export function likeness(a: CountedFigure, b: CountedFigure, setting: Setting): number {
  const { rarity, story, areOfOtherTimes } = setting;
  if (unlike(a, b, story)) return 0;
  const common = sharedWords(a, b).reduce((sum, word) => sum + nearnessOf(word, a, b) * rarity.weightOf(word), 0);
  const share = common > 0 ? common / Math.sqrt(massOf(a, rarity) * massOf(b, rarity)) : 0;
  const least = areOfOtherTimes || timesApart(a.value, b.value) > FAR_APART ? LEAST_FAR_APART : LEAST;
  const isTold = share >= Math.max(least, leastToTell(a, b, rarity));
  if (!isTold && (areOfOtherTimes || !story.isOne || !fitsStory(a, b, share, setting))) return 0;
  return Math.max(share, WORDLESS) + closeness(a, b);
}

function closeness(first: CountedFigure, second: CountedFigure): number {
  const [a, b] = [first.value, second.value];
  const isOneThing = first.head !== null && first.head === second.head;
  return (saysSame(a, b) ? SAME_VALUE : 0) + (areNear(a, b) ? NEAR_VALUE : 0) + (isOneThing ? SAME_THING : 0);
}

/** Whether two figures of one event are likely to be one, for what little they have in common beside their size. */
function fitsStory(a: CountedFigure, b: CountedFigure, share: number, { rarity, isOnlyOne }: Setting): boolean {
  const size = Math.min(sizeOf(a.value), sizeOf(b.value));
  const isShare = a.value.kind === 'percent';
  const sharesHead = a.head !== null && a.head === b.head;
  if (isOneNumber(a.value, b.value) && (sharesHead || isTelling(a, size >= LEAST_TELLING_SAME)))
    return !isShare || share > 0;
  if (areNear(a.value, b.value)) {
    if (isMeasure(a.value) && !isShare && isOnlyOne(a)) return true;
    const isAlike = a.side.every((side, i) => side === b.side[i]);
    const isBeside = sharedWords(a, b).some((word) => word !== a.head);
    if (isBeside && size >= LEAST_TELLING_NEAR && isAlike) return true;
  }
  if (timesApart(a.value, b.value) > CLOSE) return false;
  return wordsNear(a, b).some((word) => !rarity.isName(word) && !(sharesHead && word === a.head));
}

const isTelling = ({ value }: CountedFigure, isLarge: boolean): boolean => isMeasure(value) || isLarge;

/**
 * How much two figures must have in common, by which words they share. Where both count one noun, one word beside it
 * tells that it is the same; so it does where it is a thing that is only ever counted as such ("killed"); else two
 * words must tell, for one is the story's own. More than all, where nothing tells.
 */
function leastToTell(a: CountedFigure, b: CountedFigure, rarity: Rarity): number {
  const telling = wordsNear(a, b).filter((word) => !rarity.isName(word));
  const sameHead = a.head !== null && a.head === b.head;
  if (sameHead ? telling.some((word) => word !== a.head) : telling.length >= 2) return 0;
  const [only] = telling;
  if (only === undefined || sameHead) return Number.POSITIVE_INFINITY;
  if (a.side.includes(only)) return 0;
  return isMeasure(a.value) ? LEAST_FOR_ONE_WORD : Number.POSITIVE_INFINITY;
}

const sharedWords = (a: CountedFigure, b: CountedFigure): WordId[] =>
  [...a.words.keys()].filter((word) => b.words.has(word));

const wordsNear = (a: CountedFigure, b: CountedFigure): WordId[] =>
  sharedWords(a, b).filter((word) => nearnessOf(word, a, b) >= NEARNESS.clause);

/** How near a word stands to that of two figures which it is further from. */
const nearnessOf = (word: WordId, a: CountedFigure, b: CountedFigure): number =>
  Math.min(a.words.get(word)!, b.words.get(word)!);

function massOf({ words }: CountedFigure, rarity: Rarity): number {
  let mass = 0;
  for (const [word, near] of words) mass += near * rarity.weightOf(word);
  return mass;
}
