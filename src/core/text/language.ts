import type { ComparingWords } from './comparing-words';
import type { DateWords } from './date-words';
import type { NameWords } from './name-words';
import type { NumberWords } from './number-words';
import type { QuantityWords } from './quantity-words';
import type { RelationWords } from './relation-words';
import type { StanceWords } from './stance-words';

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
  readonly stances: StanceWords;
  readonly numbers: NumberWords;
  readonly quantities: QuantityWords;
  readonly dates: DateWords;
  readonly relations: RelationWords;
  readonly comparing: ComparingWords;
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
  /** What is left is inflected itself: "shootings", "shooting". */
  readonly again?: boolean;
  /** Words that only look so; they stay as they are. */
  readonly except?: readonly string[];
}

/** `add` is put after a stem that ends in `end`; 'undouble' takes its last letter away. */
export interface StemRule {
  readonly end: string;
  readonly add: 'e' | '' | 'undouble';
}
