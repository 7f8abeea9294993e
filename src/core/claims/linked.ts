import type { AskedQuestion } from './asked';
import type { Weighed } from './evidence';
import type { Figure } from './figure';

/** A figure with the questions weighed for it, the likeliest first, and the one it answers, if any. */
export interface Linked {
  readonly figure: Figure;
  readonly weighed: readonly Weighed[];
  readonly answers: { readonly asked: AskedQuestion; readonly certainty: number } | null;
}
