import type { DateValue } from '../model';
import type { NumberLexicon } from '../text/numbers/number-lexicon';
import { readNumber } from '../text/numbers/read-number';
import { matchPhrase } from '../text/phrases';
import { CAPITAL, isGlued, JOINED, NEW_LINE, type Tokens, WORD } from '../text/tokens';
import {
  addMonths,
  type DayNumber,
  dayNumber,
  dayValue,
  interval,
  monthOf,
  monthValue,
  parseIso,
  weekdayOf,
  weekValue,
  yearOf,
  yearValue,
} from './calendar';
import type { DateLexicon, Period } from './date-lexicon';

/** A relative date: tokens `[at, end)`, and how to find it from a day. */
export interface RelativeDate {
  readonly end: number;
  /** From the day of the page, or from the date named before it. */
  readonly from: 'published' | 'named';
  readonly resolve: (from: DayNumber, future: boolean) => DateValue;
}

const onLine = (tokens: Tokens, i: number): boolean =>
  i < tokens.count && tokens.kind[i] === WORD && !(tokens.flags[i]! & NEW_LINE);

const published = (end: number, resolve: RelativeDate['resolve']): RelativeDate => ({
  end,
  from: 'published',
  resolve,
});

/** The weekday at or before a day; the next one where the text speaks of the future. */
function weekdayNear(from: DayNumber, weekday: number, future: boolean): DayNumber {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  return future && back > 0 ? from - back + 7 : from - back;
}

/** "Wednesday", "last Wednesday", "Sunday and Monday", "Sunday-Monday". */
function readWeekday(tokens: Tokens, at: number, lexicon: DateLexicon): RelativeDate | null {
  const lead = tokens.word[at]!;
  const next = lexicon.next.has(lead);
  const last = lexicon.last.has(lead);
  const led = next || last || lexicon.this.has(lead);
  const i = led ? at + 1 : at;
  const weekday = onLine(tokens, i) || i === at ? lexicon.weekdays.get(tokens.word[i]!) : undefined;
  if (weekday === undefined || !(tokens.flags[i]! & CAPITAL)) return null;
  const other = led ? null : readSecondWeekday(tokens, i, lexicon);
  return published(other?.end ?? i + 1, (from, future) => {
    if (next) return dayValue(weekdayNear(from + 1, weekday, true));
    const day = weekdayNear(last ? from - 1 : from, weekday, !last && future);
    if (!other) return dayValue(day);
    const second = weekdayNear(from, other.weekday, future);
    return interval(second > day ? day : day - 7, second, 'day');
  });
}

/** "and Monday", "-Monday", "to Monday" after a weekday. */
function readSecondWeekday(
  tokens: Tokens,
  first: number,
  lexicon: DateLexicon,
): { weekday: number; end: number } | null {
  const joined = (tokens.flags[first]! & JOINED) !== 0;
  const link = tokens.word[first + 1] ?? 0;
  const i = joined ? first + 1 : first + 2;
  if (!joined && !lexicon.and.has(link) && !lexicon.to.has(link)) return null;
  const weekday = i < tokens.count ? lexicon.weekdays.get(tokens.word[i]!) : undefined;
  return weekday === undefined || !(tokens.flags[i]! & CAPITAL) ? null : { weekday, end: i + 1 };
}

function wholePeriod(period: Period, from: DayNumber, steps: number): DateValue {
  if (period === 'week') return weekValue(from + 7 * steps);
  if (period === 'year') return yearValue(yearOf(from) + steps);
  if (period === 'day') return dayValue(from + steps);
  const month = addMonths(dayNumber(yearOf(from), monthOf(from), 1), steps);
  return monthValue(yearOf(month), monthOf(month));
}

/** The days of a whole period before, after, or up to the page's day. */
function partOf(value: DateValue, from: DayNumber, part: 'earlier' | 'later' | null): DateValue {
  const [first, last] = [parseIso(value.from)!, parseIso(value.to)!];
  if (part === 'earlier') return interval(first, Math.min(last, Math.max(first, from)), value.precision);
  return part === 'later' ? interval(Math.max(first, Math.min(last, from + 1)), last, value.precision) : value;
}

const STEPS: readonly ['last' | 'this' | 'next', number][] = [
  ['last', -1],
  ['this', 0],
  ['next', 1],
];

/** "last week", "earlier this month", "next year", "this weekend". */
function readPeriod(tokens: Tokens, at: number, lexicon: DateLexicon): RelativeDate | null {
  const earlier = lexicon.earlier.has(tokens.word[at]!) || lexicon.parts.get(tokens.word[at]!) === 0;
  const later = lexicon.later.has(tokens.word[at]!) || lexicon.parts.get(tokens.word[at]!) === 2;
  const i = earlier || later ? at + 1 : at;
  if (i + 1 >= tokens.count || (i > at && !onLine(tokens, i)) || !onLine(tokens, i + 1)) return null;
  const step = STEPS.find(([name]) => lexicon[name].has(tokens.word[i]!))?.[1];
  if (step === undefined || tokens.flags[i]! & JOINED) return null;
  if (lexicon.weekends.has(tokens.word[i + 1]!)) return readWeekend(i + 2, step);
  const period = lexicon.periods.get(tokens.word[i + 1]!);
  if (period === undefined || period === 'day') return null;
  const part = earlier ? 'earlier' : later ? 'later' : null;
  return published(i + 2, (from) => partOf(wholePeriod(period, from, step), from, step === 0 ? part : null));
}

const WEDNESDAY = 3;
const SATURDAY = 6;

/** "This weekend" is the next one from the middle of the week on, and before that the last one. */

function readWeekend(end: number, step: number): RelativeDate {
  return published(end, (from, future) => {
    const soon = step === 0 && weekdayOf(from) >= WEDNESDAY;
    const saturday = weekdayNear(from, SATURDAY, step > 0 || soon || (step === 0 && future));
    return interval(saturday, saturday + 1, 'day');
  });
}

/** "over the weekend": the one that began last. */
function readBareWeekend(tokens: Tokens, at: number, lexicon: DateLexicon): RelativeDate | null {
  if (!lexicon.the.has(tokens.word[at]!) || !onLine(tokens, at + 1)) return null;
  return lexicon.weekends.has(tokens.word[at + 1]!) && !isGlued(tokens, at + 2) ? readWeekend(at + 2, -1) : null;
}

const DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 30, year: 365 };

export function stepBack(from: DayNumber, amount: number, period: Period): DayNumber {
  if (period === 'month' || period === 'year') {
    const months = amount * (period === 'year' ? 12 : 1);
    return addMonths(from, -Math.trunc(months)) - Math.round((months % 1) * DAYS.month);
  }
  return from - Math.round(amount * DAYS[period]);
}

/** The stretch that "so many units ago" names: the day, or as much around it as the unit is coarse. */
export function around(day: DayNumber, period: Period): DateValue {
  if (period === 'day') return dayValue(day);
  if (period === 'week') return interval(day - 3, day + 3, 'week');
  return period === 'month' ? interval(day - 15, day + 15, 'month') : yearValue(yearOf(day));
}

export interface Stretch {
  readonly end: number;
  readonly amount: number;
  readonly period: Period;
}

/** "three days", "a week": an amount of days, weeks, months or years. */
export function readStretch(tokens: Tokens, at: number, lexicon: DateLexicon, numbers: NumberLexicon): Stretch | null {
  if (at >= tokens.count) return null;
  const article = lexicon.articles.has(tokens.word[at]!) ? at + 1 : 0;
  const number = article ? null : readNumber(tokens, at, numbers);
  const end = article || number?.end;
  if (!end || !onLine(tokens, end)) return null;
  const period = periodAt(tokens, end, lexicon);
  return period && { end: end + 1, amount: number?.value ?? 1, period };
}

/** The unit of time at token `i`, in the singular or plural. */
export function periodAt(tokens: Tokens, i: number, lexicon: DateLexicon): Period | null {
  return lexicon.periods.get(tokens.word[i]!) ?? lexicon.periodPlurals.get(tokens.word[i]!) ?? null;
}

/** "three days ago", "a week later", "two days earlier". */
function readStep(tokens: Tokens, at: number, lexicon: DateLexicon, numbers: NumberLexicon): RelativeDate | null {
  const stretch = readStretch(tokens, at, lexicon, numbers);
  if (!stretch || !onLine(tokens, stretch.end)) return null;
  const word = tokens.word[stretch.end]!;
  const { amount, period } = stretch;
  const end = stretch.end + 1;
  if (lexicon.ago.has(word)) return published(end, (from) => around(stepBack(from, amount, period), period));
  if (lexicon.beforehand.has(word))
    return { end, from: 'named', resolve: (from) => around(stepBack(from, amount, period), period) };
  if (!lexicon.afterwards.has(word)) return null;
  return { end, from: 'named', resolve: (from) => around(stepBack(from, -amount, period), period) };
}

/** "the past three weeks", "the last 24 hours" is left to durations. */
function readPast(tokens: Tokens, at: number, lexicon: DateLexicon, numbers: NumberLexicon): RelativeDate | null {
  const lead = matchPhrase(lexicon.past, tokens, at);
  if (!lead) return null;
  const i = at + lead.length;
  const stretch = readStretch(tokens, i, lexicon, numbers);
  const single = onLine(tokens, i) ? (lexicon.periods.get(tokens.word[i]!) ?? null) : null;
  const found = stretch ?? (single && { end: i + 1, amount: 1, period: single });
  if (!found || (!stretch && lead.length === 1)) return null;
  const precision = found.period;
  return published(found.end, (from) => interval(stepBack(from, found.amount, found.period), from, precision));
}

/** "the day after the vote" counts from the vote, not from the date named before. */
function isBeforeEvent(tokens: Tokens, end: number, lexicon: DateLexicon): boolean {
  return matchPhrase(lexicon.elapsed, tokens, end - 1) !== null && onLine(tokens, end);
}

/**
 * Reads the date that starts at token `at` and needs another date to be found: "yesterday", "last Wednesday", "earlier
 * this week", "three days ago", "a day later".
 */
export function readRelative(
  tokens: Tokens,
  at: number,
  lexicon: DateLexicon,
  numbers: NumberLexicon,
): RelativeDate | null {
  const recent = matchPhrase(lexicon.recent, tokens, at);
  if (recent) {
    const days = recent.value;
    const precision = days > 60 ? 'month' : 'week';
    return published(at + recent.length, (from) => interval(from - days, from, precision));
  }
  const there = matchPhrase(lexicon.fromThere, tokens, at);
  const days = matchPhrase(lexicon.days, tokens, at);
  if (days && days.length >= (there?.length ?? 0)) {
    const [first, last] = days.value;
    return published(at + days.length, (from) => interval(from + first, from + last, 'day'));
  }
  if (there && !isBeforeEvent(tokens, at + there.length, lexicon))
    return { end: at + there.length, from: 'named', resolve: (from) => dayValue(from + there.value) };
  return (
    readWeekday(tokens, at, lexicon) ??
    readPeriod(tokens, at, lexicon) ??
    readPast(tokens, at, lexicon, numbers) ??
    readBareWeekend(tokens, at, lexicon) ??
    readStep(tokens, at, lexicon, numbers)
  );
}
