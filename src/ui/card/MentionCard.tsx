import { messages } from '../messages/en';
import type { MentionView } from '../view/views';

/** Who or what a highlighted name is; for a figure, that it was not compared. */
export function MentionCard({ mention }: { mention: MentionView }) {
  const { category, name, description, surface, within } = mention;
  return (
    <>
      <p class={`kind category-${category}`}>
        <span>{messages.categoryOfOne[category]}</span>
      </p>
      <p class="card-title">{name ?? surface}</p>
      {description && <p class="card-text">{description}</p>}
      {within.length > 0 && <p class="card-text">{messages.within(within)}</p>}
      {category === 'figure' && <p class="card-text">{messages.noQuestion}</p>}
    </>
  );
}
