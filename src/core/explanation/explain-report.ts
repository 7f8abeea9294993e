import type { Claim, Report } from '../model';
import { explainReason } from './explain-reason';
import type { Names } from './names';

/** One plain sentence on how a report stands to the claim, numbers and dates in the reader's format. */
export function explainReport({ statement, reason }: Report, claim: Claim, names: Names, locale: string): string {
  return explainReason(reason, { claim, statement, question: claim.question }, names, locale);
}
