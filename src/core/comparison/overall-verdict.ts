import { VERDICTS, type Verdict } from '../model';

/** 0 for the verdict that decides a finding before all others. */
export function verdictRank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

/** One conflict makes a conflict, then one agreement an agreement, and so on down `VERDICTS`; `null` of nothing. */
export function overallVerdict(verdicts: readonly Verdict[]): Verdict | null {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? null;
}
