import type { NameWords } from './name-words';
import type { NumberWords } from './number-words';
import type { RelationWords } from './relation-words';

/**
 * What the engine knows of a language: data only, one folder for each language. All words are in the form that
 * `tokenise` gives them: lower case, no accents, straight apostrophes, no full stops inside ("us" for "U.S.").
 */
export interface Language {
  /** BCP 47, "en". */
  readonly id: string;
  readonly sentences: SentenceWords;
  readonly inflection: Inflection;
  readonly names: NameWords;
  readonly numbers: NumberWords;
  readonly relations: RelationWords;
}

export interface SentenceWords {
  /** Stand with a full stop before a name or number: "mr", "gen", "no". Never end a sentence. */
  readonly titles: readonly string[];
  /** Stand with a full stop that may also end the sentence: "inc", "etc", "sept". */
  readonly abbreviations: readonly string[];
  /** Words that start a clause after a comma. */
  readonly conjunctions: readonly string[];
  readonly relatives: readonly string[];
  /** Words that start a clause wherever they stand. */
  readonly subordinators: readonly string[];
  /** Capitalised words that start a sentence far more often than a name. */
  readonly starters: readonly string[];
  /** A word after a comma with one of these ends, and at least five letters, starts a clause: "killing". */
  readonly participleEnds: readonly string[];
}

/** How an inflected word is brought to its base form. */
export interface Inflection {
  /** Form → base, looked up first. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Endings tried in order; the first whose `end` fits and whose stem is long enough decides. */
  readonly endings: readonly Ending[];
  /** Ends of stems that lost an "e", tried in order against what is left of "-ed" and "-ing". */
  readonly stems: readonly StemRule[];
  /** Spelling variant → the spelling we fold to, for whole base forms. */
  readonly spellings: Readonly<Record<string, string>>;
  /** The same for ends of words. */
  readonly spellingEnds: readonly Ending[];
}

export interface Ending {
  readonly end: string;
  readonly replace: string;
  /** Letters that must be left over. */
  readonly least: number;
  /** What is left is a verb stem, to be completed by `stems`. */
  readonly verb?: boolean;
  /** Words that only look so; they stay as they are. */
  readonly except?: readonly string[];
}

/** `add` is put after a stem that ends in `end`; 'undouble' takes its last letter away. */
export interface StemRule {
  readonly end: string;
  readonly add: 'e' | '' | 'undouble';
}

/** The interval that a vague expression stands for: phrase, least, most (`null` is open). */
export type VagueWord = readonly [phrase: string, min: number, max: number | null];

/** How numbers are written in words. */
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
  /** What follows digits in an ordinal: "th". */
  readonly ordinalEnds: readonly string[];
  readonly vague: readonly VagueWord[];
  /** The same before a scale, which they multiply ("tens of thousands"); the end given is not reached. */
  readonly vagueLeads: readonly VagueWord[];
}
