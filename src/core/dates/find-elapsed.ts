import type { DateValue, IsoDate, Span } from '../model';
import type { Language } from '../text/language';
import { type NumberLexicon, numberLexicon, ORDINAL, ORDINAL_END, roleAt } from '../text/numbers/number-lexicon';
import { readNumber } from '../text/numbers/read-number';
import { matchPhrase } from '../text/phrases';
import { isGlued, JOINED, NEW_LINE, NUMBER, type Tokens, tokenise, WORD } from '../text/tokens';
import { addMonths, type DayNumber, dayNumber, dayValue, interval, monthOf, parseIso, yearOf } from './calendar';
import { type DateLexicon, dateLexicon, type Period } from './date-lexicon';
import { periodAt, stepBack } from './read-relative';

/**
 * A stretch of time that tells when something began, if one knows the day from which to count back: "seven months
 * after …", "nine months of …", "eight-month …", "the fourth day of …", "day 248".
 */
export interface Elapsed extends Span {
  readonly surface: string;
  readonly amount: number;
  readonly unit: Period;
  /** "the fourth day": the beginning is itself the first. */
  readonly ordinal: boolean;
  /**
   * What stands next: `after` the beginning or event ("after", "since", "into"); `length` of the thing named next
   * ("of", or joined by a hyphen); `lasting` where it is how long something has gone on ("for"); `bare` where none is said.
   */
  readonly relation: 'after' | 'length' | 'lasting' | 'bare';
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly unit: Period;
  readonly ordinal: boolean;
  readonly relation: Elapsed['relation'];
}

const usable = (tokens: Tokens, i: number): boolean =>
  i < tokens.count && tokens.kind[i] === WORD && !(tokens.flags[i]! & NEW_LINE);

/** "day 248", "week three": the label, then its number. */
function readLabelled(tokens: Tokens, at: number, lexicon: DateLexicon, numbers: NumberLexicon): Found | null {
  const unit = lexicon.dayLabels.get(tokens.word[at]!);
  if (unit === undefined || at + 1 >= tokens.count || tokens.flags[at]! & JOINED || tokens.flags[at + 1]! & NEW_LINE)
    return null;
  const number = readNumber(tokens, at + 1, numbers);
  const whole = number !== null && number.value >= 1 && number.value % 1 === 0 && number.scale === 1;
  const counts =
    whole &&
    !periodAt(tokens, number.end, lexicon) &&
    !(number.digits && isGlued(tokens, number.end) && tokens.kind[number.end] === WORD);
  return counts ? { start: at, end: number.end, amount: number.value, unit, ordinal: true, relation: 'bare' } : null;
}

/** The ordinal at token `at`, in words or digits. */
function readOrdinal(tokens: Tokens, at: number, numbers: NumberLexicon): { value: number; end: number } | null {
  if (tokens.kind[at] === NUMBER) {
    const ending = isGlued(tokens, at + 1) && roleAt(tokens, at + 1, numbers) & ORDINAL_END;
    return ending ? { value: Number(tokens.text.slice(tokens.start[at], tokens.end[at])), end: at + 2 } : null;
  }
  if (!(roleAt(tokens, at, numbers, true) & ORDINAL)) return null;
  return { value: numbers.values.get(tokens.word[at]!)!, end: at + 1 };
}

/** "the fourth day of", "its eighth month". */
function readNth(tokens: Tokens, at: number, lexicon: DateLexicon, numbers: NumberLexicon): Found | null {
  const ordinal = readOrdinal(tokens, at, numbers);
  if (!ordinal || !(ordinal.value >= 1) || !usable(tokens, ordinal.end)) return null;
  const unit = lexicon.periods.get(tokens.word[ordinal.end]!);
  if (unit === undefined) return null;
  const end = ordinal.end + 1;
  const led = at > 0 && lexicon.ordinalLeads.has(tokens.word[at - 1]!);
  const link = end < tokens.count ? matchPhrase(lexicon.elapsed, tokens, end) : null;
  if (!led && !link) return null;
  return {
    start: at,
    end,
    amount: ordinal.value,
    unit,
    ordinal: true,
    relation: link?.value === 'length' ? 'length' : 'bare',
  };
}

/*
 * Days and weeks of something may well be over ("three days of mourning"), months of it go on, unless they are its first.
 */

/** Words between "for" and its number: "for more than". */
const MOST_IN_BOUND = 2;

/** "for seven months", "for more than 22 years": what is said of days and weeks may be over. */
function isLasting(tokens: Tokens, at: number, lexicon: DateLexicon): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 1 - MOST_IN_BOUND && tokens.kind[i] === WORD; i--)
    if (lexicon.lasting.has(tokens.word[i]!)) return true;
  return false;
}

/** "seven months after", "nine months of", "eight-month", "for seven months". */
function readAmount(tokens: Tokens, at: number, lexicon: DateLexicon, numbers: NumberLexicon): Found | null {
  const article = lexicon.articles.has(tokens.word[at]!) && !roleAt(tokens, at + 1, numbers);
  const number = article ? null : readNumber(tokens, at, numbers);
  const end = article ? at + 1 : number?.end;
  if (end === undefined || !usable(tokens, end)) return null;
  const unit = periodAt(tokens, end, lexicon);
  if (!unit || (number && number.value <= 0)) return null;
  const next = end + 1;
  const found = { start: at, end: next, amount: number?.value ?? 1, unit, ordinal: false };
  const link = usable(tokens, next) ? matchPhrase(lexicon.elapsed, tokens, next) : null;
  if (link?.value === 'before') return null;
  const isLong = unit === 'month' || unit === 'year';
  if (link?.value === 'after') return { ...found, relation: 'after' };
  const isFirst = at > 0 && (roleAt(tokens, at - 1, numbers, true) & ORDINAL) !== 0;
  if (link) return isLong && !isFirst ? { ...found, relation: 'length' } : null;
  const joined = !article && (tokens.flags[end - 1]! & JOINED) !== 0 && usable(tokens, next);
  const age = unit === 'year' && lexicon.old.has(tokens.word[next] ?? 0);
  if (joined) return age ? null : { ...found, relation: 'length' };
  if (unit === 'month' && usable(tokens, next) && lexicon.old.has(tokens.word[next]!))
    return { ...found, relation: 'lasting' };
  return isLong && isLasting(tokens, at, lexicon) ? { ...found, relation: 'lasting' } : null;
}

/** Finds the stretches of time of a text that tell when something began, in order and without overlap. */
export function findElapsed(text: string | Tokens, language: Language): readonly Elapsed[] {
  const lexicon = dateLexicon(language);
  const numbers = numberLexicon(language);
  const tokens = typeof text === 'string' ? tokenise(text) : text;
  const found: Elapsed[] = [];
  for (let i = 0; i < tokens.count; ) {
    const id = tokens.word[i]!;
    const worth = tokens.kind[i] === NUMBER || numbers.roles.has(id) || lexicon.dayLabels.has(id);
    const next = worth
      ? (readLabelled(tokens, i, lexicon, numbers) ??
        readNth(tokens, i, lexicon, numbers) ??
        readAmount(tokens, i, lexicon, numbers))
      : null;
    if (!next) {
      i++;
      continue;
    }
    const [start, end] = [tokens.start[next.start]!, tokens.end[next.end - 1]!];
    const { amount, unit, ordinal, relation } = next;
    found.push({ start, end, surface: tokens.text.slice(start, end), amount, unit, ordinal, relation });
    i = next.end;
  }
  return found;
}

/** Months are said in round numbers, so that one counted back to its first days may as well be the month before. */
const FIRST_DAYS = 10;

function monthAround(day: DayNumber): DateValue {
  const first = dayNumber(yearOf(day), monthOf(day), 1);
  const earliest = day - first < FIRST_DAYS ? addMonths(first, -1) : first;
  return interval(earliest, addMonths(first, 1) - 1, 'month');
}

/**
 * When the thing began, counted back from the day that the text speaks from, as finely as its unit allows: day 248 on
 * 29 October is 24 February; nine months in November is February, give or take.
 */
export function beginningOf(elapsed: Elapsed, from: IsoDate): DateValue | null {
  const day = parseIso(from);
  if (day === null) return null;
  const amount = elapsed.ordinal ? elapsed.amount - 1 : elapsed.amount;
  const start = stepBack(day, amount, elapsed.unit);
  if (elapsed.unit === 'day') return dayValue(start);
  if (elapsed.unit === 'week') return interval(start - 3, start + 3, 'week');
  if (elapsed.unit === 'month') return monthAround(start);
  return interval(stepBack(start, 6, 'month'), stepBack(start, -6, 'month'), 'year');
}
