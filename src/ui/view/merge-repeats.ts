import { sayingOf } from '../../core/comparison/self-contradictions';
import type { Finding } from '../../core/model';

/** A finding with all its places: positions in the reading. */
export interface RepeatedFinding {
  readonly finding: Finding;
  readonly places: number[];
}

/** What the page says more than once, once, with all its places; in the order of the first of them. */
export function mergeRepeats(findings: readonly Finding[]): RepeatedFinding[] {
  const merged = new Map<string, RepeatedFinding>();
  for (const [place, finding] of findings.entries()) {
    const key = `${finding.claim.question} ${sayingOf(finding.claim)}`;
    const first = merged.get(key);
    if (first) first.places.push(place);
    else merged.set(key, { finding, places: [place] });
  }
  return [...merged.values()];
}
