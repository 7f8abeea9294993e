import type { NamedReading } from '../../platform/page-state';
import { findingView } from './finding-view';
import type { FindingView, SourceView } from './views';
import { wordingFor } from './wording';

/** All findings of a page in words. */
export function findingViews({ reading, names }: NamedReading, locale: string): FindingView[] {
  const wording = wordingFor(names, locale);
  return reading.findings.map((finding, index) => findingView(finding, index, names, wording));
}

/** The source that the page is; `null` where it is none of the base's. */
export function sourceView({ reading, names }: NamedReading): SourceView | null {
  const source = reading.source === null ? undefined : names.sources[reading.source];
  if (!source) return null;
  const { publisher, title, published, notes } = source;
  return { publisher, title, published, notes, of: names.sourceCount };
}
