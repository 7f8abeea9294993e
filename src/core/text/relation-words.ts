/** Words of a language that tie a figure to what stands around it. All are single words in folded form, or phrases of such. */
export interface RelationWords {
  /** End a noun phrase: verbs of being and having, modals, prepositions, relatives. "of" goes on with it. */
  readonly phraseEnds: readonly string[];
  readonly of: readonly string[];
  /** The same where the whole may stand further off. */
  readonly outOf: readonly string[];
  /** Verbs between "22 of the injured" and what they are. */
  readonly copulas: readonly string[];
  /** Join two figures of one sentence: "13 killed and 21 wounded". */
  readonly coordinators: readonly string[];
  /** Begin what stands with a figure that leaves out its noun and verb: "and 54 since March", "and 370 in all". */
  readonly adjuncts: readonly string[];
  /** Begin another thought within a sentence, with or without a comma. */
  readonly phraseBreaks: readonly string[];
  /** Before a participle: how something is done, "by buying tickets". */
  readonly meansMarks: readonly string[];
  /** Between two figures: what follows is said of the second. */
  readonly relatives: readonly string[];
  /** Stand before a figure that is a part of the one before: "including", "of whom", "among them". */
  readonly partMarks: readonly string[];
  /** Stand after a figure that is a part of the one before: "of them", "of whom". */
  readonly partEnds: readonly string[];
  /** Prepositions that say where something is. */
  readonly placeMarks: readonly string[];
  /** Begin a clause of its own: "in what Moscow calls …" is nowhere. */
  readonly clauseMarks: readonly string[];
  /** Before a figure: it is not among what is named after it, "all but two of them children". */
  readonly exceptMarks: readonly string[];
  /** Stand for a place that was named before: "120 are in the cells there". */
  readonly placePronouns: readonly string[];
  /** Before a figure of what was spoken of before: "any of the four". */
  readonly definites: readonly string[];
  /** Of a whole country: "nationwide". */
  readonly wholeMarks: readonly string[];
  /** Nouns of which a figure is said to be: "the official count was 1,351". */
  readonly reckonings: readonly string[];
  /** Lemmas of things that have a place of their own: "sent to the war in Ukraine". */
  readonly placedNouns: readonly string[];
  /** After a place: what follows happened there. */
  readonly whereMarks: readonly string[];
  /** Prepositions that say where something goes. */
  readonly goalMarks: readonly string[];
  /** Before a date, or an event that the date is of ("since the speech on Wednesday"): a period starts with it. */
  readonly sinceMarks: readonly string[];
  /** Those of them with which a date says when the period's event was, and not only that it came later. */
  readonly startMarks: readonly string[];
  /** After a date and its comma: what follows happened on it, "on Wednesday, when the order was given". */
  readonly dateRelatives: readonly string[];
  /** With a "since" they compare and count nothing: "the largest since February". */
  readonly superlatives: readonly string[];
  /** Right before a date: a period starts with it. */
  readonly fromMarks: readonly string[];
  /** Before a date: what is counted is counted up to it. */
  readonly untilMarks: readonly string[];
  /** Before a stretch of time: it is how long something took. */
  readonly spanMarks: readonly string[];
  /** "according to", "counted by": the origin follows. */
  readonly originMarks: readonly string[];
  /** "citing": what follows is the origin, and whoever cites it passes it on. */
  readonly quoteMarks: readonly string[];
  /** "declined to publish": the verb after it is not what was done. */
  readonly infinitiveMarks: readonly string[];
  /** Lemmas of verbs whose subject is the origin: "say", "report", "count". */
  readonly originVerbs: readonly string[];
  /** Lemmas of what a country does with those who come to it. */
  readonly hostVerbs: readonly string[];
  /** Lemmas of verbs of which the day is not that of what is counted: "given on 21 September", "on Tuesday dismissed". */
  readonly datingVerbs: readonly string[];
  /** Those of them that stand before their subject: "said OVD-Info". */
  readonly invertedVerbs: readonly string[];
  /** Subjects that stand for what was just spoken of: "he", "one", "the attack". */
  readonly referents: readonly string[];
  /** Begin what is told on the way: "since Putin announced it", "the man who". */
  readonly asides: readonly string[];
  /** The asides that say whose word it is: "as Mediazona reported". */
  readonly attributionMarks: readonly string[];
  /** Begin what somebody else does or says: "but", "while". */
  readonly turns: readonly string[];
  /** Begin what is said: "said that". */
  readonly complementMarks: readonly string[];
  /** What may follow a verb that ends an attribution: "…, the group said on Monday", but not "admitted mistakes". */
  readonly attributionEnds: readonly string[];
  /** Units that need not be said: "2,353 detained" are people, "Zinin, 25," are years. */
  readonly understoodUnits: readonly string[];
}
