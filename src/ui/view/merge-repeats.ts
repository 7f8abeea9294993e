import type { FindingView } from './views';

/** What two findings must share to be one thing said twice. */
const key = ({ question, value, standing, origin, asOf }: FindingView): string =>
  JSON.stringify([question, value, standing, origin, asOf]);

/** What the page says more than once, once, with all its places; in the order of the first of them. */
export function mergeRepeats(findings: readonly FindingView[]): FindingView[] {
  const merged = new Map<string, FindingView>();
  for (const finding of findings) {
    const first = merged.get(key(finding));
    merged.set(key(finding), first ? { ...first, places: [...first.places, ...finding.places] } : finding);
  }
  return [...merged.values()];
}
