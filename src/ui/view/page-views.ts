import type { NamedReading } from '../../platform/page-state';
import { findingView } from './finding-view';
import { ownContradictions } from './own-contradictions';
import type { FindingView, SourceView } from './views';
import { wordingFor } from './wording';

/** All findings of a page in words, one for each finding of the reading and in its order. */
export function findingViews(page: NamedReading, locale: string): FindingView[] {
  const wording = wordingFor(page.names, locale);
  const contradictions = ownContradictions(page, locale);
  return page.reading.findings.map((finding, index) => ({
    ...findingView(finding, index, page.names, wording),
    contradictions: contradictions.get(finding.claim) ?? [],
  }));
}

/** The source that the page is; `null` where it is none of the base's. */
export function sourceView({ reading, names }: NamedReading): SourceView | null {
  const source = reading.source === null ? undefined : names.sources[reading.source];
  return source ? { publisher: source.publisher, notes: source.notes, of: names.sourceCount } : null;
}
