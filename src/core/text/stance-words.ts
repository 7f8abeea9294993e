/**
 * Words that say how firmly something is put. All are lemmas, or phrases of lemmas with single spaces ("be say to" for
 * "is said to"); contractions are words of their own ("won't").
 */
export interface StanceWords {
  /** Shortly before what they negate, in its clause. */
  readonly negators: readonly string[];
  /** Deny the verb right after them: "refused to leave", but not "those who refused to leave can be jailed". */
  readonly refusals: readonly string[];
  /** Hold a negator and negate nothing: "not only". */
  readonly notNegators: readonly string[];
  /** Verbs and nouns of denial, before what is denied. */
  readonly deniers: readonly string[];
  /** Deny what follows, and never what stands before them: "no plans to". */
  readonly disclaimers: readonly string[];
  /** Look like denials and are none: "denied entry". */
  readonly notDeniers: readonly string[];
  /** After a denial: who denies, so that what follows is not what is denied. */
  readonly agents: readonly string[];
  /** What stands for a whole assertion where its denial comes after it: "a claim denied by", "which he denied". */
  readonly summaries: readonly string[];
  /** "reportedly", on either side of what is told. */
  readonly hearsay: readonly string[];
  /** "rumours that", before what is told, on this side of a comma. */
  readonly rumours: readonly string[];
  /** Modals and conditions, in the clause of what may be. */
  readonly possible: readonly string[];
  /** Fears and the like, anywhere before what may be. */
  readonly doubts: readonly string[];
  /** "will", "plan to". */
  readonly planned: readonly string[];
  /** "proposed", "wants": what somebody would have is possible, and no plan of those who decide. */
  readonly proposals: readonly string[];
  /** Begin questions that take for granted what they ask about: "how many have fled?" */
  readonly presuming: readonly string[];
  /** End the reach of all the others: "but", "although". */
  readonly contrasts: readonly string[];
}
