import { messages } from '../messages/en';
import type { FindingView, MentionView } from '../view/views';
import { FindingCard } from './FindingCard';
import { MentionCard } from './MentionCard';

/** What the card is about: one finding, or a mention that no question is asked about. */
export type CardContent =
  | { readonly type: 'finding'; readonly finding: FindingView }
  | { readonly type: 'mention'; readonly mention: MentionView };

export interface CardProps {
  readonly content: CardContent;
  readonly locale: string;
  onClose(): void;
}

/** The small card beside a highlight. It only tells; nothing in it changes anything but the card itself. */
export function Card({ content, locale, onClose }: CardProps) {
  return (
    <div class="card" role="dialog" aria-label={messages.productName}>
      <button type="button" class="card-close" aria-label={messages.close} onClick={onClose}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </button>
      {content.type === 'finding' ? (
        <FindingCard finding={content.finding} locale={locale} />
      ) : (
        <MentionCard mention={content.mention} />
      )}
    </div>
  );
}
