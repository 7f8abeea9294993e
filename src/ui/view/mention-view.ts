import type { Mention } from '../../core/model';
import type { Names } from '../../platform/page-state';
import type { MentionView } from './views';

/** The places around a place, the nearest first, as far as the knowledge goes. */
function surroundings(entity: Names['entities'][string] | undefined, names: Names): string[] {
  const around: string[] = [];
  let place = entity?.within === undefined ? undefined : names.entities[entity.within];
  while (place && !around.includes(place.name)) {
    around.push(place.name);
    place = place.within === undefined ? undefined : names.entities[place.within];
  }
  return around;
}

/** A mention with its entity's name and line, and the places around it where the line does not name them already. */
export function mentionView(mention: Mention, names: Names): MentionView {
  const entity = mention.entity === undefined ? undefined : names.entities[mention.entity];
  return {
    category: mention.category,
    surface: mention.surface,
    name: entity?.name ?? null,
    description: entity?.description ?? null,
    within: surroundings(entity, names).filter((place) => !entity?.description.includes(place)),
  };
}
