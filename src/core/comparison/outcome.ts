import type { Verdict } from '../model';
import type { Reason } from '../reason';

/** A verdict with its why. Verdicts never travel without one. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

export const agree = (reason: Reason): Outcome => ({ verdict: 'agree', reason });
export const compatible = (reason: Reason): Outcome => ({ verdict: 'compatible', reason });
export const update = (reason: Reason): Outcome => ({ verdict: 'update', reason });
export const conflict = (reason: Reason): Outcome => ({ verdict: 'conflict', reason });
export const notComparable = (reason: Reason): Outcome => ({ verdict: 'not-comparable', reason });
