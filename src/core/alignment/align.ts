import { compareQuantities } from '../comparison/compare-quantities';
import type { CountedFigure } from './counted-figure';
import { likeness, type Setting } from './likeness';

/** Two figures that count the same thing, as far as the texts tell. */
export interface AlignedPair {
  readonly a: CountedFigure;
  readonly b: CountedFigure;
  /** 0 to about 1. */
  readonly likeness: number;
}

/** Another figure this nearly as like makes a pair a guess. */
const CLEAR = 0.85;

interface Candidate {
  readonly figure: CountedFigure;
  readonly likeness: number;
}

/**
 * Pairs the figures of two texts, each with one at most: only with the one that is most like it, and only if the
 * other finds none that is more like. Where two are about as like and say different things there is no pair: a
 * missing pair is better than a wrong one. Figures of headings, which are told again below and more roughly, come
 * after those of the text. In the order of `first`.
 */
export function align(
  first: readonly CountedFigure[],
  second: readonly CountedFigure[],
  setting: Setting,
): AlignedPair[] {
  const inText = pairUp(first.filter(isInText), second.filter(isInText), setting);
  const isLeft = (figure: CountedFigure) => !inText.some(({ a, b }) => a === figure || b === figure);
  const rest = pairUp(first.filter(isLeft), second.filter(isLeft), setting);
  return [...inText, ...rest].sort((x, y) => first.indexOf(x.a) - first.indexOf(y.a));
}

const isInText = ({ kind }: CountedFigure) => kind !== 'heading';

function pairUp(first: readonly CountedFigure[], second: readonly CountedFigure[], setting: Setting): AlignedPair[] {
  const table = first.map((a) => second.map((b) => likeness(a, b, setting)));
  return first.flatMap((a, i) => {
    const j = clearBest(second.map((figure, at) => ({ figure, likeness: table[i]![at]! })));
    if (j === null) return [];
    const back = clearBest(first.map((figure, at) => ({ figure, likeness: table[at]![j]! })));
    return back === i ? [{ a, b: second[j]!, likeness: table[i]![j]! }] : [];
  });
}

/** Index of the best candidate, the first of those that say the same; `null` where there is none, or none is clearly best. */
function clearBest(candidates: readonly Candidate[]): number | null {
  let best = -1;
  candidates.forEach((candidate, i) => {
    if (candidate.likeness > (candidates[best]?.likeness ?? 0)) best = i;
  });
  const winner = candidates[best];
  if (!winner) return null;
  const isRival = ({ figure, likeness: rival }: Candidate) =>
    rival >= CLEAR * winner.likeness && compareQuantities(figure.value, winner.figure.value).verdict !== 'agree';
  return candidates.some((candidate, i) => i !== best && isRival(candidate)) ? null : best;
}
