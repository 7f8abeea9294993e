import { setBadge } from '../platform/badge';
import type { PageSummary } from '../platform/page-state';

/** Dark enough for the white digits that the browsers put on it (4.5:1). */
const CONFLICT = '#b92d14';
const QUIET = '#5d6066';

/** The number of conflicts, else of findings; nothing where highlights are off. */
export function showBadge(tab: number, { status, findings, conflicts }: PageSummary): Promise<void> {
  const number = status === 'on' ? conflicts || findings : 0;
  return setBadge(tab, number ? String(number) : '', conflicts ? CONFLICT : QUIET);
}
