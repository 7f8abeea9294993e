import type { CardContent } from '../../ui/card/Card';
import { mentionView } from '../../ui/view/mention-view';
import { findingViewAt } from '../../ui/view/page-views';
import type { PageReading } from '../page-reader';
import type { PaintItem } from '../paint/paint-item';

/** What the card says of a highlight; `null` for one that the reading does not know. */
export function cardContent({ finding, mention }: PaintItem, page: PageReading, locale: string): CardContent | null {
  const found = finding === null ? null : findingViewAt(page, finding, locale);
  if (found) return { type: 'finding', finding: found };
  const named = mention === null ? undefined : page.reading.mentions[mention];
  return named ? { type: 'mention', mention: mentionView(named, page.names) } : null;
}
