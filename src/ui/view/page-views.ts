import type { Finding } from '../../core/model';
import type { NamedReading } from '../../platform/page-state';
import { findingView } from './finding-view';
import { ownContradictions } from './own-contradictions';
import type { FindingView, SourceView } from './views';
import { wordingFor } from './wording';

/** What makes views of a page's findings, so that all of them share what they need. */
function viewMaker(page: NamedReading, locale: string): (finding: Finding, index: number) => FindingView {
  const wording = wordingFor(page.names, locale);
  const contradictions = ownContradictions(page, locale);
  return (finding, index) => ({
    ...findingView(finding, index, page.names, wording),
    contradictions: contradictions.get(finding.claim) ?? [],
  });
}

/** All findings of a page in words, one for each finding of the reading and in its order. */
export const findingViews = (page: NamedReading, locale: string): FindingView[] =>
  page.reading.findings.map(viewMaker(page, locale));

/** One of them; `null` where the reading has no finding of that index. */
export function findingViewAt(page: NamedReading, index: number, locale: string): FindingView | null {
  const finding = page.reading.findings[index];
  return finding ? viewMaker(page, locale)(finding, index) : null;
}

/** The source that the page is; `null` where it is none of the base's. */
export function sourceView({ reading, names }: NamedReading): SourceView | null {
  const source = reading.source === null ? undefined : names.sources[reading.source];
  return source ? { publisher: source.publisher, notes: source.notes, of: names.sourceCount } : null;
}
