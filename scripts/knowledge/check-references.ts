import type { PackFiles } from './pack-files';
import type { Complain, Entry } from './read-file';
import { type Reference, referencesOf, referencesOfEntity } from './references';
import type { EntityFile } from './schema';

/**
 * Complains of every id, `$concept` and `@entity` of a pack that leads nowhere.
 *
 * @param entities the ids of the pack's own entities and of the gazetteers'
 */
export function checkReferences(files: PackFiles, entities: ReadonlySet<string>, complain: Complain) {
  const concepts = new Set(Object.keys(files.concepts?.written ?? {}));
  for (const reference of referencesOf(files)) checkReference(reference, entities, concepts, complain);
}

/** The same for a gazetteer, which has no concepts and stands without any pack. */
export function checkGazetteerReferences(entries: readonly Entry<EntityFile>[], complain: Complain) {
  const entities = new Set(entries.map(({ written }) => written.id));
  for (const entry of entries) {
    for (const reference of referencesOfEntity(entry)) checkReference(reference, entities, new Set(), complain);
  }
}

function checkReference(
  { entry, path, to }: Reference,
  entities: ReadonlySet<string>,
  concepts: ReadonlySet<string>,
  complain: Complain,
) {
  const term = 'term' in to ? to.term : `@${to.entity}`;
  const id = term.slice(1).replace(/\+$/, '');
  if (term.startsWith('@') && !entities.has(id)) {
    complain(entry.problem(path, `"${id}" is no entity; add it to entities/ or correct it`));
  }
  if (term.startsWith('$') && !concepts.has(id)) {
    complain(entry.problem(path, `"${term}" is no concept; add it to concepts.yaml or correct it`));
  }
}
