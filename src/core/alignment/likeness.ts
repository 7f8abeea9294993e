import { compareQuantities } from '../comparison/compare-quantities';
import { measureOf } from '../comparison/measure';
import type { QuantityValue } from '../model';
import type { WordId } from '../text/words';
import { type CountedFigure, NEARNESS } from './counted-figure';
import type { Rarity } from './rarity';

/** Less in common than this, and two figures are about different things. */
const LEAST = 0.2;
/** Of numbers that lie so far apart more is asked. */
const FAR_APART = 30;
const LEAST_FAR_APART = 0.45;
/** The same number is evidence that the same thing is counted. */
const SAME_VALUE = 0.15;

/**
 * How sure it is that two figures of two texts count the same thing: 0 where it is not, else up to about 1. They must
 * measure alike, must not count different nouns or things that are counted side by side, and must share words that
 * say what happened.
 */
export function likeness(a: CountedFigure, b: CountedFigure, rarity: Rarity): number {
  if (!measureAlike(a.value, b.value) || countDifferently(a, b) || !tellTheSame(a, b, rarity)) return 0;
  const common = sharedWords(a, b).reduce((sum, word) => sum + nearnessOf(word, a, b) * rarity.weightOf(word), 0);
  const share = common / Math.sqrt(massOf(a, rarity) * massOf(b, rarity));
  if (share < (areFarApart(a.value, b.value) ? LEAST_FAR_APART : LEAST)) return 0;
  return share + (compareQuantities(a.value, b.value).verdict === 'agree' ? SAME_VALUE : 0);
}

/**
 * Whether the words that two figures share say what is counted. Where both count one noun a word beside it will do;
 * so it will where they measure (a sum, a share, a time) or where something is counted that is only ever counted as
 * such ("killed"); else two words must tell, for one is the story's own.
 */
function tellTheSame(a: CountedFigure, b: CountedFigure, rarity: Rarity): boolean {
  const shared = sharedWords(a, b);
  if (a.head !== null && a.head === b.head) return shared.some((word) => word !== a.head);
  const telling = shared.filter((word) => nearnessOf(word, a, b) >= NEARNESS.clause && !rarity.isName(word));
  const isMeasure = a.value.kind !== 'count' || a.value.change !== null;
  return telling.length >= 2 || (telling.length === 1 && (isMeasure || a.side.includes(telling[0]!)));
}

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

function countDifferently(a: CountedFigure, b: CountedFigure): boolean {
  if (a.head !== null && b.head !== null && a.head !== b.head) return true;
  return a.side.some((side, i) => side !== null && b.side[i] !== null && side !== b.side[i]);
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
