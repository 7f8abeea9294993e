/** The interval that a vague expression stands for: phrase, least, most (`null` is open). */
export type VagueWord = readonly [phrase: string, min: number, max: number | null];

/** How a language writes numbers in words. */
export interface NumberWords {
  readonly units: Readonly<Record<string, number>>;
  readonly teens: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  readonly zeros: readonly string[];
  readonly hundreds: readonly string[];
  /** Written out: "million". */
  readonly scales: Readonly<Record<string, number>>;
  /** Short, after digits only: "bn". */
  readonly scaleSigns: Readonly<Record<string, number>>;
  /** Signs that hold only where no space stands before them. */
  readonly glued: readonly string[];
  /** Signs that hold only in upper case. */
  readonly upperOnly: readonly string[];
  /** Signs that may stand apart from the digits in upper case only. */
  readonly upperWhenSpaced: readonly string[];
  /** Signs that are units as well: a scale only where money or a counted thing says so. */
  readonly ambiguous: readonly string[];
  readonly dozens: readonly string[];
  readonly halves: readonly string[];
  readonly denominators: Readonly<Record<string, number>>;
  readonly denominatorPlurals: Readonly<Record<string, number>>;
  readonly articles: readonly string[];
  readonly and: readonly string[];
  readonly of: readonly string[];
  /** Between a whole number and its decimals in words. */
  readonly points: readonly string[];
  /** Between numerator and denominator. */
  readonly over: readonly string[];
  readonly negatives: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** Plurals of ordinals that are denominators after tens and hundreds only: "twenty-firsts". */
  readonly ordinalPlurals: Readonly<Record<string, number>>;
  /** What follows digits in an ordinal: "th". */
  readonly ordinalEnds: readonly string[];
  readonly vague: readonly VagueWord[];
  /** The same before a scale, which they multiply ("tens of thousands"); the end given is not reached. */
  readonly vagueLeads: readonly VagueWord[];
}
