/**
 * What a language says of which figures of two texts count the same thing. All are lemmas, single words in the form
 * that `lemma` gives them.
 */
export interface ComparingWords {
  /** Say nothing of what is counted: articles, pronouns, auxiliaries, verbs of saying. */
  readonly functionWords: readonly string[];
  /** Nouns that stand for whoever or whatever is meant: "people", "others", "cases". */
  readonly anything: readonly string[];
  /** Words for one thing, that one text may use and the other not: "kill", "die", "death". */
  readonly alike: readonly (readonly string[])[];
  /**
   * Things that are counted side by side and never one for the other: "killed", "injured", "missing". A word stands
   * for all that are alike.
   */
  readonly apart: readonly (readonly string[])[];
  /** In the sentence of a count that is still growing: "so far", "toll". */
  readonly growing: readonly string[];
  /** What reports count higher day by day as more becomes known: "killed", "arrested". A word stands for all alike. */
  readonly tolls: readonly string[];
  /** Besides `tolls`: what was done by or to those who are counted, where it is counted like a noun: "abstentions". */
  readonly deeds: readonly string[];
}
