import type { Range } from '../cues/page-text';
import type { DateValue, IsoDate, Period, Question } from '../model';
import type { AskedQuestion } from './asked';
import type { Dated } from './dated';
import type { Evidence } from './evidence';
import type { Figure } from './figure';
import { neighbours } from './neighbours';

const DAY = 86_400_000;
const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** "in power since 1999" is the start of nothing that is counted now. */
const YEAR = 365;
/** What is this many days older than a story is not a part of it. */
const OLDER = 60;
/** Words at most before the date with which a sentence opens: "In early", "Back in". */
const OPENING = 2;
const SAME_START = 0.5;
const EARLIER_START = -3;
const LATER_START = -1;
const ONE_DAY_OF_MANY = -4;
/** People held add up from day to day; the towns in which there are rallies are much the same. */
const ONE_DAY_OF_THINGS = -1;
const IN_PERIOD = 1.4;
const OUT_OF_PERIOD = -4;
const SUM_AGAINST_ONE_DAY = -1.2;
/** A part must say that it is one. */
const PERIOD_NOT_SAID = -1.2;
const PAGE_OF_THE_DAY = 2;
/** Starts of a period that are as near as this, in days, are the same: "since Wednesday", "since the 22nd". */
const NEAR_START = 2;
/** A period of at most this many days is a part of a story. */
const SHORT = 3;

const overlaps = (value: DateValue, period: Period): boolean =>
  (period.to === null || value.from <= period.to) && (period.from === null || value.to >= period.from);

const isShort = ({ from, to }: Period): boolean => from !== null && to !== null && daysBetween(from, to) <= SHORT;

/** A count since the start of the story, against a date; on its first day that day is all there is. */
function runningWeight(
  { value, role }: Dated,
  { from }: Period,
  published: IsoDate | undefined,
  countsPeople: boolean,
): number {
  if (from === null || role === 'until') return 0;
  if (role === 'since') {
    if (daysBetween(value.to, from) > YEAR) return 0;
    const gap = daysBetween(from, value.from);
    if (value.to < from && Math.abs(daysBetween(value.to, from)) > NEAR_START) return EARLIER_START;
    return gap > NEAR_START ? LATER_START : SAME_START;
  }
  if (role === 'on' && daysBetween(value.to, from) > NEAR_START) return OUT_OF_PERIOD;
  const isFirst = value.from <= from && (published === undefined || daysBetween(from, published) <= 1);
  if (value.precision !== 'day' || isFirst) return 0;
  return countsPeople ? ONE_DAY_OF_MANY : ONE_DAY_OF_THINGS;
}

/** Does the page appear while the period lasts or the day after? What has happened since it began has happened in it. */
const isFresh = ({ to }: Period, published: IsoDate | undefined): boolean =>
  published !== undefined && to !== null && daysBetween(to, published) <= 1;

/** A count of one day or a few, against the dates in its sentence. */
function shortWeight({ value, role }: Dated, period: Period, published: IsoDate | undefined): number {
  if (role === 'since')
    return overlaps(value, period) && isFresh(period, published) ? PAGE_OF_THE_DAY : SUM_AGAINST_ONE_DAY;
  if (role === 'until' && period.to !== null && daysBetween(period.to, value.from) === 1) return IN_PERIOD;
  if (!overlaps(value, period)) return OUT_OF_PERIOD;
  return value.precision === 'day' ? IN_PERIOD : 0;
}

const isIn = ([start, end]: Range, [from, to]: Range): boolean => from <= start && end <= to;

const REACHES = ['phrase', 'clause', 'sentence'] as const;
const FACTOR = { phrase: 1, clause: 1, sentence: 0.6, nearby: 0.6, before: 0.5 } as const;

/**
 * A headline says the day in the sentence after it. "Police moved in on Saturday. More than 700 were held": a later day of
 * the story that the sentence before names is the day of what follows, as long as that says no other.
 */
function reachOf({ at, value, role }: Dated, figure: Figure, period: Period): keyof typeof FACTOR | null {
  const { from } = period;
  const { around, block, isSince, isNationwide } = figure;
  const near = REACHES.find((reach) => isIn(at, around[reach]));
  if (near) return near;
  if (block === 0) return isIn(at, around.context) ? 'nearby' : null;
  const isBefore = isIn(at, around.context) && at[0] < around.sentence[0];
  const isTold =
    role === 'on' && value.precision === 'day' && (isShort(period) || (from !== null && value.from > from));
  return isBefore && isTold && !isSince && !isNationwide ? 'before' : null;
}

/** Words between a date and the figure. */
const gap = ({ at }: Dated, { around: { own } }: Figure): number => Math.max(own[0] - at[1], at[0] - own[1], 0);

/** A sentence that opens with a date from long before the story tells of something else: "In May last year a gunman, then 19, ...". */
function olderEvidence(
  { block, around: { sentence } }: Figure,
  from: IsoDate | null,
  dates: readonly (readonly Dated[])[],
): Evidence[] {
  if (from === null) return [];
  const older = dates[block]!.find(
    ({ at, value, role }) =>
      isIn(at, sentence) && at[0] - sentence[0] <= OPENING && role === 'on' && daysBetween(value.to, from) > OLDER,
  );
  return older ? [{ kind: 'period', weight: OUT_OF_PERIOD, found: older.value.from, reach: 'sentence' }] : [];
}

/**
 * What the date nearest to a figure in its sentence says for or against a question about one period.
 */
export function periodEvidence(
  figure: Figure,
  { scope, nature }: Question,
  { isPart, isUnderstood: countsPeople, from }: Pick<AskedQuestion, 'isPart' | 'isUnderstood' | 'from'>,
  dates: readonly (readonly Dated[])[],
  published: IsoDate | undefined,
  rivals: readonly Figure[],
): Evidence[] {
  const { period } = scope;
  if (!period || (nature !== 'running' && !isShort(period))) return olderEvidence(figure, from, dates);
  const weigh = (dated: Dated): number =>
    isShort(period) ? shortWeight(dated, period, published) : runningWeight(dated, period, published, countsPeople);
  const all = figure.block === 0 ? dates.slice(0, 2).flat() : dates[figure.block]!;
  const near = neighbours(all, figure.around.own[0], ({ at }) => at[0]);
  const found = near.flatMap((dated): (Evidence & { readonly gap: number })[] => {
    const reach = reachOf(dated, figure, period);
    if (reach !== 'phrase' && figure.isSince) return [];
    if (reach !== 'phrase' && rivals.some(({ around }) => isIn(dated.at, around.phrase))) return [];
    if (!reach || dated.role === 'said' || dated.role === 'compared') return [];
    const weight = weigh(dated) * FACTOR[reach];
    const shown = reach === 'before' ? 'nearby' : reach;
    return [{ kind: 'period', weight, found: dated.value.from, reach: shown, gap: gap(dated, figure) }];
  });
  const [nearest] = found.sort((a, b) => a.gap - b.gap);
  if (nearest && nearest.weight !== 0) return [nearest];
  if (!isPart || !isShort(period)) return [];
  return [
    {
      kind: 'period',
      weight: isFresh(period, published) ? PAGE_OF_THE_DAY : PERIOD_NOT_SAID,
      found: 'not said',
      reach: 'sentence',
    },
  ];
}
