import type { QuestionId, Span } from '../model';

export const EVIDENCE_KINDS = [
  'counted',
  'need',
  'support',
  'against',
  'place',
  'period',
  'part',
  'taken',
  'repeat',
  'continued',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One reason for or against a question; `weight` is in log-odds, negative where it speaks against. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly weight: number;
  /** The term, entity or date that was found: "$arrest", "moscow", "2022-09-24". */
  readonly found: string;
  /** How near it stands: a reach of the cue language. */
  readonly reach: string;
}

/** Why a question was not weighed further, or `null`. */
export type Refusal = 'implausible' | 'counts-something-else' | 'cue-missing' | 'part-of-another-figure' | null;

/** A question as weighed for one figure. */
export interface Weighed {
  readonly question: QuestionId;
  readonly refusal: Refusal;
  /** Log-odds that the figure answers the question. */
  readonly score: number;
  /** 0 to 1: the same as a probability. */
  readonly certainty: number;
  readonly evidence: readonly Evidence[];
}

/** A figure with all questions that were weighed for it, the likeliest first. */
export interface Explanation extends Span {
  readonly block: number;
  readonly surface: string;
  /** The question it was found to answer, or `null`. */
  readonly answers: QuestionId | null;
  readonly weighed: readonly Weighed[];
}
