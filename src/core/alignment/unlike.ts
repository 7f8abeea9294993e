import { measureOf } from '../comparison/measure';
import type { QuantityValue } from '../model';
import type { WordId } from '../text/words';
import type { CountedFigure } from './counted-figure';
import type { Story } from './story';
import { areNear, areTellinglyNear, isMeasure, saysSame } from './values';
import { NEARNESS } from './words-around';

/** Whether what two figures say of themselves rules out that they count the same thing. */
export function unlike(a: CountedFigure, b: CountedFigure, story: Story): boolean {
  return (
    !measureAlike(a.value, b.value) ||
    areOfOtherTimes(a, b, story) ||
    headsDiffer(a, b, story) ||
    sidesDiffer(a, b, story) ||
    (a.isPart !== b.isPart && !areNear(a.value, b.value)) ||
    namesDiffer(a, b, story)
  );
}

/** Sums in different currencies are set side by side, to say that they are. */
function measureAlike(a: QuantityValue, b: QuantityValue): boolean {
  if ((a.change === null) !== (b.change === null)) return false;
  return (a.kind === 'money' && b.kind === 'money') || measureOf(a).dimension === measureOf(b).dimension;
}

/** Whether both say a weekday, or a month, or a year, and not the same. What grows is told on many days. */
function areOfOtherTimes(a: CountedFigure, b: CountedFigure, { isOne }: Story): boolean {
  const grows = isOne && a.isToll && b.isToll;
  const isSaid = a.times.some((time) => b.times.some((other) => other.text === time.text));
  if (isSaid) return false;
  return a.times.some(({ of }) => !(grows && of === 'weekday') && b.times.some((other) => other.of === of));
}

/** Of one event, "2,400 jobs" may be those of "2,500 workers who lose their jobs". */
function headsDiffer(a: CountedFigure, b: CountedFigure, { isOne }: Story): boolean {
  if (a.head === null || b.head === null || a.head === b.head) return false;
  const isSaid = a.words.get(b.head) === NEARNESS.phrase || b.words.get(a.head) === NEARNESS.phrase;
  return !(isOne && isSaid && areTellinglyNear(a.value, b.value));
}

/**
 * Whether one counts one of two things that are counted side by side, and the other not. Of counts without a noun in
 * common it must be said by both or by neither, if not of one event and near each other, or the same of one thing:
 * "six men arrested" and "six arrests".
 */
function sidesDiffer(a: CountedFigure, b: CountedFigure, { isOne }: Story): boolean {
  const sharesSide = a.side.some((side, i) => side !== null && side === b.side[i]);
  const isOpen =
    isMeasure(a.value) ||
    (a.head !== null && b.head !== null) ||
    (isOne && (areTellinglyNear(a.value, b.value) || (sharesSide && saysSame(a.value, b.value))));
  const isSilent = (i: number) => a.side[i] === null || b.side[i] === null;
  if (isDeedForThing(a, b) || isDeedForThing(b, a)) return true;
  return a.side.some((side, i) => side !== b.side[i] && !(isOpen && isSilent(i)));
}

/** "30 were injured" and "30 flats": whoever was injured is no flat. */
function isDeedForThing(deed: CountedFigure, thing: CountedFigure): boolean {
  const isOnlyThing = thing.head !== null && thing.side[0] === null;
  return !isMeasure(deed.value) && deed.head === null && deed.side[0] !== null && isOnlyThing;
}

/**
 * Whether each is told of a name that the other text does not know: two teams, two towns. Where both say their places
 * it is for the comparison to say that these differ.
 */
function namesDiffer(a: CountedFigure, b: CountedFigure, story: Story): boolean {
  if (a.places.length > 0 && b.places.length > 0) return false;
  if (story.isOne && saysSame(a.value, b.value)) return false;
  const least = story.isOne ? NEARNESS.phrase : NEARNESS.clause;
  const [here, there] = [namesNear(a, least, story), namesNear(b, least, story)];
  const isForeign = (word: WordId) => !story.isShared(word);
  return here.length > 0 && there.length > 0 && here.every(isForeign) && there.every(isForeign);
}

const namesNear = ({ words }: CountedFigure, least: number, story: Story): WordId[] =>
  [...words].flatMap(([word, near]) => (near >= least && story.mayName(word) ? [word] : []));
