import type { QuantityKind } from '../model';

/** What a word before or after a number makes of it. */
export type BoundSense =
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'equal'
  | 'about'
  /** "just over": close to the bound that it states. */
  | 'just-over'
  | 'just-under';

export interface UnitWords {
  /** Canonical singular; ISO 4217 for money. */
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly forms: readonly string[];
  /** Forms that are units only right after digits: "5m", "3h". */
  readonly signs?: readonly string[];
}

/** How a language bounds, names and counts quantities. Phrases are written as in text. */
export interface QuantityWords {
  /** Stand before the number. */
  readonly bounds: Readonly<Record<BoundSense, readonly string[]>>;
  /** Stand after it. */
  readonly boundsAfter: Readonly<Record<BoundSense, readonly string[]>>;
  /** Bounds that before a time mean "during", unless one of `enduring` stands before them: "over three days". */
  readonly during: readonly string[];
  readonly enduring: readonly string[];
  readonly between: readonly string[];
  readonly from: readonly string[];
  /** Between the ends of a range. */
  readonly to: readonly string[];
  readonly or: readonly string[];
  readonly and: readonly string[];
  /** Between two bounds of one quantity: "more than 10 but less than 20". */
  readonly joinBounds: readonly string[];
  /** "one in five", "two out of three". */
  readonly ratio: readonly string[];
  readonly units: readonly UnitWords[];
  /** Before the number: "$", "US$", "USD". */
  readonly currencySigns: Readonly<Record<string, string>>;
  /** Upper-case codes before or after the number. */
  readonly currencyCodes: readonly string[];
  /** Code in use → ISO 4217. */
  readonly currencyAliases: Readonly<Record<string, string>>;
  /** Near "pounds", they make them a weight. */
  readonly weights: readonly string[];
  /** After a number and its unit of time: "old", "of age". */
  readonly old: readonly string[];
  /** Before a number: "aged". */
  readonly aged: readonly string[];
  /** After a number that is an age: "year-olds". */
  readonly olds: readonly string[];
  /** Joined to a number of members: "a 300-strong crowd". */
  readonly strengths: readonly string[];
  /** People of whom an age stands between commas: "rapper, 27,". */
  readonly persons: readonly string[];
  /** Possessives before a decade of life: "in her twenties". */
  readonly possessives: readonly string[];
  readonly decadesOfLife: Readonly<Record<string, number>>;
  /** Parts of such a decade: from and to, in years after its start. */
  readonly partsOfDecade: Readonly<Record<string, readonly [number, number]>>;
  /** Mean one of the unit of time after them: "all day", "another week". */
  readonly wholeOf: readonly string[];
  /** Between a count and the time it is spread over: "five a day". */
  readonly rates: readonly string[];
  readonly times: readonly string[];
  /** After "ten times": what makes it a factor. */
  readonly timesMore: readonly string[];
  /** One word: factor. */
  readonly factors: Readonly<Record<string, number>>;
  /** After a factor such as "twice" or "double": what makes it one. */
  readonly factorNext: readonly string[];
  /** Verbs that state a factor: "doubled". */
  readonly factorVerbs: Readonly<Record<string, number>>;
  readonly fold: readonly string[];
  readonly rises: readonly string[];
  readonly falls: readonly string[];
  /** After a figure: "a 30 percent increase", "20 percent more". */
  readonly risesAfter: readonly string[];
  readonly fallsAfter: readonly string[];
  /** May stand between a verb of change and its figure. */
  readonly changeLinks: readonly string[];
  /** Of these, those without which a verb of change says nothing of a plain count: "cut by 300". */
  readonly changeBy: readonly string[];
  /** Stop the noun that is counted. */
  readonly stopWords: readonly string[];
  /** Nouns that are plural without an -s. */
  readonly pluralNouns: readonly string[];
  /** Words in -s that no number counts. */
  readonly notCounted: readonly string[];
  /** Words that go with a counted noun without being it: "more", "injured". */
  readonly modifiers: readonly string[];
  /** Words before a number that make it a name: "Article 51", "page 3". */
  readonly labels: readonly string[];
  /** Words after a number that make it an address. */
  readonly streets: readonly string[];
  /** Words that make two small numbers a score: "won 3-1". */
  readonly scores: readonly string[];
  /** After a number that is a time of day: "am", "GMT". */
  readonly clocks: readonly string[];
  /** Before a year: "in 2014". */
  readonly yearLeads: readonly string[];
  /** Before "one" where it is a pronoun: "no one". */
  readonly oneBefore: readonly string[];
  /** After "one" where it is a pronoun: "one of". */
  readonly oneAfter: readonly string[];
  /** Vague words that are verbs as well, and so need one of `scoresAfter`. */
  readonly verbsToo: readonly string[];
  readonly scoresAfter: readonly string[];
  /** Words that show that "a third" before them is a share: "a third said". */
  readonly shareAfter: readonly string[];
  /** After a number that counts, even right after a name: "in Moscow 502 were". */
  readonly countAfter: readonly string[];
  /** Of `aged`, those that are other verbs as well: "turned". */
  readonly turned: readonly string[];
  /** Of `old`, those that need no unit of time before them: "87 yo". */
  readonly unitlessOld: readonly string[];
  /** Before "one" at the end of a phrase, where it is a number: "to one". */
  readonly countBefore: readonly string[];
  /** Before "a day", where it is what a rate is spread over: "twice". */
  readonly timesOf: readonly string[];
  /** Units that are ordinary words without a number: "turn". */
  readonly ordinaryUnits: readonly string[];
}
