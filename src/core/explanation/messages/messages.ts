import type { ReasonCode } from '../../reason';

/** A vague word with its documented interval, as in the pack and in the reader's vocabulary; `null` is an open end. */
export interface VagueWord {
  readonly min: number;
  readonly max: number | null;
  readonly alone: string;
  /** With `{unit}`: "dozens of {unit}". */
  readonly withUnit: string;
}

/** Texts of one language. Data only: templates with `{placeholders}`, plural forms as `Intl.PluralRules` names them. */
export interface Messages {
  /** How values are put; `{n}` is a number with its unit. */
  readonly values: Readonly<Record<string, string>>;
  readonly vague: readonly VagueWord[];
  /** Units that `Intl.NumberFormat` does not know, by canonical singular and plural form. */
  readonly units: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * One sentence for each reason, which needs no more than `{here}`, the claim's value, and `{there}`, the
   * statement's; and narrower ones, whose keys go on with what narrows them, joined by points: the side that a
   * detail of the reason names, the kind of value, `same-origin`, `inferred`… The narrowest that can be filled is used.
   */
  readonly reasons: Readonly<Record<ReasonCode, string>> & Readonly<Record<`${ReasonCode}.${string}`, string>>;
  /** One sentence on a whole finding, by verdict and plural form. */
  readonly findings: Readonly<Record<string, string>>;
  /** One sentence on a text against itself. */
  readonly contradictions: Readonly<Record<string, string>>;
}
