import type { Mention } from '../../core/model';
import type { Names } from '../../platform/page-state';
import type { MentionView } from './views';

/** A mention with its entity's name, line and place. */
export function mentionView(mention: Mention, names: Names): MentionView {
  const entity = mention.entity === undefined ? undefined : names.entities[mention.entity];
  const within = entity?.within === undefined ? undefined : names.entities[entity.within];
  return {
    category: mention.category,
    surface: mention.surface,
    name: entity?.name ?? null,
    description: entity?.description ?? null,
    within: within?.name ?? null,
  };
}
