import type { Entity, EntityId } from '../model';

/** What comparing knows of entities: who is who, and which place lies in which. */
export interface World {
  entity(id: EntityId): Entity | undefined;
}

/** A world of the entities of packs and gazetteers; the first of two with one id counts. */
export function worldOf(...lists: readonly (readonly Entity[])[]): World {
  const entities = new Map<EntityId, Entity>();
  for (const entity of lists.flat()) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return { entity: (id) => entities.get(id) };
}

/** Whether `inner` lies in `outer`, however many steps up; a place does not lie in itself. Safe on circular data. */
export function isWithin(world: World, inner: EntityId, outer: EntityId): boolean {
  const seen = new Set([inner]);
  let place = world.entity(inner)?.within;
  while (place !== undefined && !seen.has(place)) {
    if (place === outer) return true;
    seen.add(place);
    place = world.entity(place)?.within;
  }
  return false;
}
