import type { ReasonCode, Verdict } from '../../../src/core/model';

/** One row of a table: what it is about, the claim, the report, the verdict and its reason. */
export type Pair = readonly [about: string, claim: string, report: string, verdict: Verdict, reason: ReasonCode];
