import type { CardContent } from '../../ui/card/Card';
import { findingView } from '../../ui/view/finding-view';
import { mentionView } from '../../ui/view/mention-view';
import { wordingFor } from '../../ui/view/wording';
import type { PageReading } from '../page-reader';
import type { PaintItem } from '../paint/paint-item';

/** What the card says of a highlight; `null` for one that the reading does not know. */
export function cardContent(
  { finding, mention }: PaintItem,
  { reading, names }: PageReading,
  locale: string,
): CardContent | null {
  const found = finding === null ? undefined : reading.findings[finding];
  if (found) {
    return { type: 'finding', finding: findingView(found, finding!, names, wordingFor(names, locale)) };
  }
  const named = mention === null ? undefined : reading.mentions[mention];
  return named ? { type: 'mention', mention: mentionView(named, names) } : null;
}
