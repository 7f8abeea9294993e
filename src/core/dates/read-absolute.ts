import { CAPITAL, isGlued, JOINED, MARK, NEW_LINE, NUMBER, plainNumber, type Tokens, WORD } from '../text/tokens';
import type { WordId } from '../text/words';
import type { DateLexicon } from './date-lexicon';

/**
 * A date as it is written, not yet resolved: what is missing (often the year) is left out. Tokens `[at, end)`.
 * Months and seasons are 1 to 12 by their number and their first month; `third` is early, middle or late.
 */
export interface WrittenDate {
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly season?: number;
  readonly day?: number;
  /** The last day of "21-23 September", and its month where that differs. */
  readonly lastDay?: number;
  readonly third?: 0 | 1 | 2;
  /** "the 1990s". */
  readonly decade?: boolean;
}

const COMMA = 0x2c;
const SLASH = 0x2f;
const DOT = 0x2e;

const kindAt = (tokens: Tokens, i: number): number => (i >= 0 && i < tokens.count ? tokens.kind[i]! : 0);
const surfaceAt = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);
const sameLine = (tokens: Tokens, i: number): boolean => i < tokens.count && !(tokens.flags[i]! & NEW_LINE);

/** The value of plain digits at token `i`, of at most `size` digits; `NaN` where there are none. */
function digitsAt(tokens: Tokens, i: number, size: number): number {
  if (kindAt(tokens, i) !== NUMBER || tokens.end[i]! - tokens.start[i]! > size) return Number.NaN;
  return plainNumber(tokens, i);
}

const isYear = (year: number): boolean => year >= 1000 && year <= 2100;

/** A year of four digits; `NaN` where none stands there. */
export function yearAt(tokens: Tokens, i: number): number {
  const year = digitsAt(tokens, i, 4);
  return isYear(year) ? year : Number.NaN;
}

/** A day of the month with or without its ending, and the token after it. */
function readDay(tokens: Tokens, i: number, lexicon: DateLexicon): { day: number; end: number } | null {
  const day = digitsAt(tokens, i, 2);
  if (!(day >= 1 && day <= 31)) return null;
  const ending = isGlued(tokens, i + 1) && lexicon.ordinalEnds.has(tokens.word[i + 1]!);
  if (isGlued(tokens, i + 1) && !ending && kindAt(tokens, i + 1) !== MARK) return null;
  return { day, end: i + (ending ? 2 : 1) };
}

/** The month that token `i` names, be it a doubtful one or not; 0 where it names none. */
function monthAt(tokens: Tokens, i: number, lexicon: DateLexicon): number {
  return kindAt(tokens, i) === WORD ? (lexicon.months.get(tokens.word[i]!) ?? 0) : 0;
}

/** The token after a name that may be abbreviated with a full stop. */
function afterStop(tokens: Tokens, i: number): number {
  const stop = kindAt(tokens, i) === MARK && tokens.word[i] === DOT && isGlued(tokens, i);
  const next = i + 1 < tokens.count && kindAt(tokens, i + 1) === NUMBER && sameLine(tokens, i + 1);
  return stop && next ? i + 1 : i;
}

/** ", 2022" or "2022" or "of 2022" after a day or month. */
function readYear(tokens: Tokens, i: number, lexicon: DateLexicon): { year: number; end: number } | null {
  let at = i;
  if (kindAt(tokens, at) === MARK && tokens.word[at] === COMMA) at++;
  else if (kindAt(tokens, at) === WORD && lexicon.of.has(tokens.word[at]!)) at++;
  const year = sameLine(tokens, at) ? yearAt(tokens, at) : Number.NaN;
  return Number.isNaN(year) || tokens.flags[at]! & JOINED ? null : { year, end: at + 1 };
}

const withYear = (tokens: Tokens, date: WrittenDate, lexicon: DateLexicon): WrittenDate => {
  const year = readYear(tokens, date.end, lexicon);
  return year ? { ...date, ...year } : date;
};

/** "-23", "to 23" or "and 23" after a day: the last of several. */
function readLastDay(
  tokens: Tokens,
  at: number,
  first: number,
  lexicon: DateLexicon,
  links: ReadonlySet<WordId> = lexicon.to,
): { day: number; end: number } | null {
  const joined = (tokens.flags[at - 1]! & JOINED) !== 0;
  const marked = at < tokens.count && links.has(tokens.word[at]!);
  if (!joined && !marked) return null;
  const last = readDay(tokens, at + (joined ? 0 : 1), lexicon);
  return last && last.day > first ? last : null;
}

/** "and 26" after "Sept. 25", where nothing follows that it could count. */
function readOtherDay(
  tokens: Tokens,
  at: number,
  first: number,
  lexicon: DateLexicon,
): { day: number; end: number } | null {
  const last = readLastDay(tokens, at, first, lexicon, lexicon.and);
  return last && (last.end >= tokens.count || kindAt(tokens, last.end) === MARK) ? last : null;
}

/** "21 September 2022", "21-23 September", "25 and 26 September", "the 21st of September". */
function readDayMonth(tokens: Tokens, at: number, lexicon: DateLexicon): WrittenDate | null {
  const first = readDay(tokens, at, lexicon);
  if (!first) return null;
  const last =
    readLastDay(tokens, first.end, first.day, lexicon) ??
    readLastDay(tokens, first.end, first.day, lexicon, lexicon.and);
  let i = last?.end ?? first.end;
  const of = kindAt(tokens, i) === WORD && lexicon.of.has(tokens.word[i]!);
  if (of) i++;
  const month = sameLine(tokens, i) ? monthAt(tokens, i, lexicon) : 0;
  const doubtful = lexicon.doubtfulMonths.has(tokens.word[i]!) && !(tokens.flags[i]! & CAPITAL);
  if (month === 0 || doubtful || (kindAt(tokens, i - 1) === NUMBER && isGlued(tokens, i))) return null;
  const date: WrittenDate = { end: i + 1, month, day: first.day, ...(last ? { lastDay: last.day } : {}) };
  return withYear(tokens, { ...date, end: afterStop(tokens, i + 1) }, lexicon);
}

/** "September 21, 2022", "Sept. 21-23", "September 2022", "September". */
function readMonth(tokens: Tokens, at: number, lexicon: DateLexicon): WrittenDate | null {
  const month = monthAt(tokens, at, lexicon);
  if (month === 0) return null;
  const capital = (tokens.flags[at]! & CAPITAL) !== 0;
  const doubtful = lexicon.doubtfulMonths.has(tokens.word[at]!);
  if (doubtful && !capital) return null;
  const next = afterStop(tokens, at + 1);
  const first = sameLine(tokens, next) && !(tokens.flags[at]! & JOINED) ? readDay(tokens, next, lexicon) : null;
  if (first) {
    const last =
      readLastDay(tokens, first.end, first.day, lexicon) ?? readOtherDay(tokens, first.end, first.day, lexicon);
    const date: WrittenDate = {
      end: last?.end ?? first.end,
      month,
      day: first.day,
      ...(last ? { lastDay: last.day } : {}),
    };
    return withYear(tokens, date, lexicon);
  }
  const year = readYear(tokens, next, lexicon);
  if (year) return { month, ...year };
  const led = at > 0 && sameLine(tokens, at) && lexicon.leads.has(tokens.word[at - 1]!);
  const whole = tokens.end[at]! - tokens.start[at]! > 3;
  return capital && (doubtful ? led && !(tokens.flags[at]! & JOINED) : whole || led) ? { month, end: at + 1 } : null;
}

/** "2022-09-21", "2022-09". */
function readIso(tokens: Tokens, at: number): WrittenDate | null {
  const year = yearAt(tokens, at);
  if (Number.isNaN(year) || !(tokens.flags[at]! & JOINED)) return null;
  const month = tokens.end[at + 1]! - tokens.start[at + 1]! === 2 ? digitsAt(tokens, at + 1, 2) : Number.NaN;
  if (!(month >= 1 && month <= 12)) return null;
  if (!(tokens.flags[at + 1]! & JOINED)) return { year, month, end: at + 2 };
  const day = digitsAt(tokens, at + 2, 2);
  return day >= 1 && day <= 31 ? { year, month, day, end: at + 3 } : null;
}

function ofParts(first: number, second: number, written: number, end: number, dayFirst: boolean): WrittenDate | null {
  const year = written < 100 ? (written > 50 ? 1900 : 2000) + written : written;
  const [day, month] = second > 12 || (!dayFirst && first <= 12) ? [second, first] : [first, second];
  if (!isYear(year) || day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { year, month, day, end };
}

/** "21/09/2022" and, as one number to the tokeniser, "21.09.2022". */
function readNumeric(tokens: Tokens, at: number, lexicon: DateLexicon): WrittenDate | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(
    tokens.end[at]! - tokens.start[at]! <= 10 ? surfaceAt(tokens, at) : '',
  );
  if (dotted) return ofParts(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1, true);
  for (const i of [at + 1, at + 3])
    if (tokens.word[i] !== SLASH || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return null;
  const year = tokens.end[at + 4]! - tokens.start[at + 4]! === 3 ? Number.NaN : digitsAt(tokens, at + 4, 4);
  const [first, second] = [digitsAt(tokens, at, 2), digitsAt(tokens, at + 2, 2)];
  return Number.isNaN(first + second + year) ? null : ofParts(first, second, year, at + 5, lexicon.dayFirst);
}

/** "autumn 2022", "the fall of 2022", "last summer", "in the spring", but not "in the fall of the city". */
function readSeason(tokens: Tokens, at: number, lexicon: DateLexicon): WrittenDate | null {
  const season = kindAt(tokens, at) === WORD ? lexicon.seasons.get(tokens.word[at]!) : undefined;
  if (season === undefined) return null;
  const year = readYear(tokens, at + 1, lexicon);
  if (year && tokens.word[at + 1] !== COMMA) return { season, ...year };
  const the = at > 0 && lexicon.the.has(tokens.word[at - 1]!);
  const lead = at - (the ? 2 : 1);
  const led = lead >= 0 && lexicon.seasonLeads.has(tokens.word[lead]!);
  const doubtful = lexicon.doubtfulSeasons.has(tokens.word[at]!);
  const goesOn = at + 1 < tokens.count && lexicon.of.has(tokens.word[at + 1]!);
  return led && (!doubtful || (the && !goesOn)) ? { season, end: at + 1 } : null;
}

/** "late February", "mid-2022", "early in March", "the end of September". */
function readPart(tokens: Tokens, at: number, lexicon: DateLexicon): WrittenDate | null {
  const third = lexicon.parts.get(tokens.word[at]!);
  if (third === undefined) return null;
  let i = at + 1;
  while (i < at + 3 && i < tokens.count && lexicon.partLinks.has(tokens.word[i]!)) i++;
  if (!sameLine(tokens, i)) return null;
  const date = readMonth(tokens, i, lexicon) ?? readSeason(tokens, i, lexicon);
  if (date && date.day === undefined) return { ...date, third };
  const year = yearAt(tokens, i);
  return Number.isNaN(year) || tokens.flags[i]! & JOINED ? null : { year, third, end: i + 1 };
}

/** "1990s" and "1990's": all ten years. */
function readDecade(tokens: Tokens, at: number): WrittenDate | null {
  const year = yearAt(tokens, at);
  if (Number.isNaN(year) || year % 10 !== 0 || !isGlued(tokens, at + 1)) return null;
  return tokens.word[at + 1] === 0x73 ? { year, decade: true, end: at + 2 } : null;
}

/**
 * Reads the date that starts at token `at`, where it is written out in figures or names a month or season.
 * Years that stand alone are not its business, for they cannot be told from counts without what surrounds them.
 */
export function readAbsolute(tokens: Tokens, at: number, lexicon: DateLexicon): WrittenDate | null {
  const kind = kindAt(tokens, at);
  if (kind === NUMBER) {
    if (at > 0 && tokens.flags[at - 1]! & JOINED) return null;
    return (
      readIso(tokens, at) ??
      readDayMonth(tokens, at, lexicon) ??
      readNumeric(tokens, at, lexicon) ??
      readDecade(tokens, at)
    );
  }
  if (kind !== WORD) return null;
  if (lexicon.the.has(tokens.word[at]!)) {
    const date = kindAt(tokens, at + 1) === NUMBER ? readDayMonth(tokens, at + 1, lexicon) : null;
    return date;
  }
  return readMonth(tokens, at, lexicon) ?? readPart(tokens, at, lexicon) ?? readSeason(tokens, at, lexicon);
}
