/**
 * What a language says of names that no gazetteer holds. All words in the form that `tokenise` gives them; a
 * phrase is words with single spaces.
 */
export interface NameWords {
  /** First names: one of them before a capitalised word makes a person. */
  readonly givenNames: ReadonlySet<string>;
  /** Stand before a surname alone: "mr", "president", "gen". */
  readonly honorifics: readonly string[];
  /** Stand before a full name: "spokesman", "general", "rapper". */
  readonly roles: readonly string[];
  /** Lower-case words inside a name: "van", "de", "bin". */
  readonly particles: readonly string[];
  /** Nationalities and the like, which are no names of their own: "russian", "european". */
  readonly adjectives: readonly string[];
  /** Capitalised in a name, but never part of a person's: weekdays, months, "the". */
  readonly notInNames: readonly string[];
  /** Last word of an organisation's name: "university", "ministry", "bank". */
  readonly organisationHeads: readonly string[];
  /** Of these, and words like them, the ones that take "of" and a name after them: "university of", "ministry of". */
  readonly organisationsOf: readonly string[];
  /** A state body in lower case after the adjective of a country: "russian defence ministry". */
  readonly stateBodies: readonly string[];
  /** Last word of a place's name: "river", "peninsula", "region". */
  readonly placeHeads: readonly string[];
  /** Stand with "of" before a place's name: "town of", "village of". */
  readonly placesOf: readonly string[];
  /** "of", as in "university of" and "town of". */
  readonly of: string;
  /** Lower-case words in the middle of an organisation's name: "of", "the", "and", "for". */
  readonly links: readonly string[];
  /** Acronyms that are also ordinary words, and so say nothing in a text that is all capitals: "us", "who". */
  readonly wordsLikeAcronyms: readonly string[];
}
