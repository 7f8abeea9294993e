import { STANDING_ORDER, type Standing } from '../theme';
import type { FindingEntry } from './views';

export interface FindingSection {
  readonly standing: Standing;
  readonly findings: readonly FindingEntry[];
}

/** Findings by standing, conflicts first; within one, in the order of the page. */
export function findingSections(findings: readonly FindingEntry[]): FindingSection[] {
  return STANDING_ORDER.map((standing) => ({
    standing,
    findings: findings.filter((finding) => finding.standing === standing),
  })).filter((section) => section.findings.length > 0);
}
