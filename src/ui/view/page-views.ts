import type { Finding } from '../../core/model';
import type { NamedReading } from '../../platform/page-state';
import { contradictionsOf } from './contradictions';
import { findingView } from './finding-view';
import { mergeRepeats } from './merge-repeats';
import type { FindingEntry, FindingView, SourceView } from './views';
import { wordingFor } from './wording';

/** What makes views of a page's findings, so that all of them share what they need. */
function viewMaker(page: NamedReading, locale: string): (finding: Finding, places: readonly number[]) => FindingView {
  const wording = wordingFor(page.names, locale);
  const contradictions = contradictionsOf(page, locale);
  return (finding, places) => findingView(finding, places, page.names, wording, contradictions);
}

/** All findings of a page, each once, in the order of the page. */
export function findingEntries(page: NamedReading, locale: string): FindingEntry[] {
  const viewOf = viewMaker(page, locale);
  return mergeRepeats(page.reading.findings).map(({ finding, places }) => {
    let view: FindingView | null = null;
    return {
      places,
      standing: finding.verdict ?? 'none',
      view() {
        view ??= viewOf(finding, places);
        return view;
      },
    };
  });
}

/** One of them; `null` where the reading has no finding of that index. */
export function findingViewAt(page: NamedReading, index: number, locale: string): FindingView | null {
  const finding = page.reading.findings[index];
  return finding ? viewMaker(page, locale)(finding, [index]) : null;
}

/** The source that the page is; `null` where it is none of the base's. */
export function sourceView({ reading, names }: NamedReading): SourceView | null {
  const source = reading.source === null ? undefined : names.sources[reading.source];
  return source ? { publisher: source.publisher, notes: source.notes, of: names.sourceCount } : null;
}
