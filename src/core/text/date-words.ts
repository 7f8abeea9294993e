/** How a language writes dates. */
export interface DateWords {
  /** Name or abbreviation → 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Month names that are other words too; they need a capital and a number or preposition beside them. */
  readonly doubtfulMonths: readonly string[];
  /** Name → 1 (Monday) to 7 (ISO 8601). */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Abbreviated weekdays; they need a date beside them. */
  readonly shortWeekdays: Readonly<Record<string, number>>;
  /** Name → its first month, in the northern hemisphere. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Seasons that are other words too; they need a year or one of `seasonLeads`. */
  readonly doubtfulSeasons: readonly string[];
  readonly seasonLeads: readonly string[];
  /** "early", "mid", "late" → which third. */
  readonly parts: Readonly<Record<string, 0 | 1 | 2>>;
  readonly partLinks: readonly string[];
  /** May stand before a month or year name: "in". */
  readonly leads: readonly string[];
  readonly of: readonly string[];
  readonly the: readonly string[];
  readonly to: readonly string[];
  readonly and: readonly string[];
  readonly ordinalEnds: readonly string[];
  /** "21/09/2022" is 21 September where both readings are possible. */
  readonly dayFirst: boolean;
  /** Phrase → days from the page's date: "yesterday" is -1 to -1. */
  readonly days: Readonly<Record<string, readonly [number, number]>>;
  readonly last: readonly string[];
  readonly this: readonly string[];
  readonly next: readonly string[];
  /** "earlier", "later" before "this week". */
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly weekends: readonly string[];
  readonly periods: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  readonly periodPlurals: DateWords['periods'];
  readonly ago: readonly string[];
  /** Before "three days" where they end with the page's date: "the past". */
  readonly past: readonly string[];
  /** Phrase → days back from the page's date: "in recent days" is 6. */
  readonly recent: Readonly<Record<string, number>>;
  /** After a stretch of time, counted from the date named before: "a day later". */
  readonly afterwards: readonly string[];
  readonly beforehand: readonly string[];
  /** Phrase → days from the date named before. */
  readonly fromThere: Readonly<Record<string, number>>;
  /** Words that put a clause in the future. */
  readonly future: readonly string[];
  /** Verbs that put what is next to them in the past, and the endings of others. */
  readonly pasts: readonly string[];
  readonly pastEnds: readonly string[];
  /** Begin a clause that the date before them is not of. */
  readonly clauseStarts: readonly string[];
  /** After digits that are a time of day: "2045 GMT". */
  readonly clocks: readonly string[];
  readonly articles: readonly string[];
  /** After a stretch of time, before what it counts from or is the length of: "after", "of". */
  readonly elapsed: Readonly<Record<string, 'after' | 'length' | 'before'>>;
  /** Before a stretch of time that something has gone on for. */
  readonly lasting: readonly string[];
  /** Units of time of which a text counts the days of something: "day 248". */
  readonly dayLabels: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  /** After a unit of time: "year-old". */
  readonly old: readonly string[];
  /** Before an ordinal that counts the length of something: "its eighth month". */
  readonly ordinalLeads: readonly string[];
}
