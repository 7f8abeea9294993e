import type { DateMention, IsoDate } from '../model';
import type { Language } from '../text/language';
import { type NumberLexicon, numberLexicon } from '../text/numbers/number-lexicon';
import { JOINED, MARK, NUMBER, type Tokens, tokenise, WORD, wordAt } from '../text/tokens';
import { type DayNumber, parseIso } from './calendar';
import { type DateLexicon, dateLexicon } from './date-lexicon';
import { readAbsolute, type WrittenDate, yearAt } from './read-absolute';
import { readRelative } from './read-relative';
import { resolveAbsolute } from './resolve-absolute';

/** How many words around a relative date may put it in the future. */
const NEAR = 8;
const DOT = 0x2e;

/** Words between a verb and its date: "announced late on Wednesday". */
const MOST_TO_VERB = 3;

/** "announced on Wednesday …": the date is of what is over, whatever the announcement is about. */
function isOver(tokens: Tokens, at: number, lexicon: DateLexicon): boolean {
  for (let i = at - 1; i >= 0 && i >= at - MOST_TO_VERB && tokens.kind[i] === WORD; i--) {
    if (lexicon.pasts.has(tokens.word[i]!)) return true;
    const word = wordAt(tokens, i);
    if (word.length > LONGEST_NO_VERB && lexicon.pastEnds.some((end) => word.endsWith(end))) return true;
  }
  return false;
}

/** "red", "need". */
const LONGEST_NO_VERB = 4;

/**
 * Do the words around a date, in its sentence, speak of the future? Before it as far as the last mark; after it unless a
 * verb before it says what happened then, and as far as a word that begins another clause.
 */
function isFuture(tokens: Tokens, at: number, lexicon: DateLexicon): boolean {
  for (let i = at - 1; i >= 0 && i >= at - NEAR && tokens.kind[i] !== MARK; i--)
    if (lexicon.future.has(tokens.word[i]!)) return true;
  if (isOver(tokens, at, lexicon)) return false;
  for (let i = at + 1; i < tokens.count && i <= at + NEAR; i++) {
    const isEnd = (tokens.kind[i] === MARK && tokens.word[i] === DOT) || lexicon.clauseStarts.has(tokens.word[i]!);
    if (isEnd) return false;
    if (lexicon.future.has(tokens.word[i]!)) return true;
  }
  return false;
}

/** A year that stands alone where only a year can: "in 2014", "2014" in brackets, "the 2022 vote". */
function readLoneYear(tokens: Tokens, at: number, lexicon: DateLexicon): WrittenDate | null {
  const year = yearAt(tokens, at);
  if (Number.isNaN(year) || year < 1500 || tokens.flags[at]! & JOINED) return null;
  const before = at > 0 ? tokens.word[at - 1]! : 0;
  const glued = at > 0 && tokens.start[at] === tokens.end[at - 1] && tokens.kind[at - 1] !== MARK;
  const led = at > 0 && tokens.kind[at - 1] === WORD && lexicon.leads.has(before);
  const named = lexicon.the.has(before) && year >= 1900 && tokens.kind[at + 1] === WORD;
  const isTime = at + 1 < tokens.count && lexicon.clocks.has(tokens.word[at + 1]!);
  return (led || named) && !glued && !isTime ? { year, end: at + 1 } : null;
}

function mention(tokens: Tokens, at: number, end: number, value: DateMention['value'], relative: boolean): DateMention {
  const [start, stop] = [tokens.start[at]!, tokens.end[end - 1]!];
  return { start, end: stop, surface: tokens.text.slice(start, stop), value, relative };
}

interface Found {
  readonly end: number;
  readonly value: DateMention['value'];
  readonly relative: boolean;
}

function mayStart(tokens: Tokens, i: number, lexicon: DateLexicon): boolean {
  if (tokens.kind[i] === NUMBER) return true;
  const id = tokens.word[i]!;
  return lexicon.months.has(id) || lexicon.seasons.has(id) || lexicon.parts.has(id) || lexicon.the.has(id);
}

function absoluteAt(tokens: Tokens, i: number, today: DayNumber | null, lexicon: DateLexicon): Found | null {
  if (!mayStart(tokens, i, lexicon)) return null;
  const date = readAbsolute(tokens, i, lexicon) ?? readLoneYear(tokens, i, lexicon);
  if (!date) return null;
  const lacksYear = date.year === undefined;
  const value = resolveAbsolute(date, today, lacksYear && isFuture(tokens, i, lexicon));
  return { end: date.end, value, relative: false };
}

function relativeAt(tokens: Tokens, i: number, days: Days, lexicon: DateLexicon, numbers: NumberLexicon): Found | null {
  const id = tokens.word[i]!;
  if (tokens.kind[i] !== NUMBER && !lexicon.relativeStarts.has(id) && !numbers.roles.has(id)) return null;
  const date = readRelative(tokens, i, lexicon, numbers);
  if (!date) return null;
  const from = days[date.from];
  return {
    end: date.end,
    value: from === null ? null : date.resolve(from, isFuture(tokens, i, lexicon)),
    relative: true,
  };
}

/** The days that relative dates count from. */
interface Days {
  readonly published: DayNumber | null;
  readonly named: DayNumber | null;
}

/**
 * Finds the dates of a text, in order and without overlap, each with the days that it names. What is relative, and
 * what lacks its year, is resolved against `published`; without that its value is `null`. "A day later" counts from
 * the date before it in the text. A weekday is the last one up to `published`, in a sentence on the future the next.
 */
export function findDates(
  text: string | Tokens,
  published: IsoDate | undefined,
  language: Language,
): readonly DateMention[] {
  const lexicon = dateLexicon(language);
  const numbers = numberLexicon(language);
  const tokens = typeof text === 'string' ? tokenise(text) : text;
  const today = published === undefined ? null : parseIso(published);
  let named: DayNumber | null = null;
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const days = { published: today, named };
    const date: Found | null = absoluteAt(tokens, i, today, lexicon) ?? relativeAt(tokens, i, days, lexicon, numbers);
    if (date) {
      found.push(mention(tokens, i, date.end, date.value, date.relative));
      if (date.value?.precision === 'day') named = parseIso(date.value.to);
    }
    i = date?.end ?? i + 1;
  }
  return found;
}
