import { toEntity } from './entities';
import type { Complain, Entry } from './read-file';
import type { EntityFile } from './schema';

/** An entity that an alias leads to without any condition. */
interface Owner {
  readonly entity: string;
  readonly text: string;
  readonly exact: boolean;
}

/**
 * Complains of names that lead to two entities with no rule to choose: all but one of them must have `needs`.
 *
 * @param entries the entities that are used together; an entity of two bases has the aliases of both
 */
export function checkAliases(entries: readonly Entry<EntityFile>[], complain: Complain) {
  const owners = new Map<string, Owner[]>();
  for (const entry of entries) claimAliases(entry, owners, complain);
}

function claimAliases(entry: Entry<EntityFile>, owners: Map<string, Owner[]>, complain: Complain) {
  for (const { text, exact = false, needs } of toEntity(entry.written).aliases) {
    if (needs) continue;
    const key = folded(text);
    const others = owners.get(key) ?? [];
    const rival = others.find((other) => !(exact && other.exact) || other.text === text);
    if (rival && rival.entity !== entry.written.id) {
      const message = `"${text}" also leads to "${rival.entity}"; give one of them \`needs\` or another name`;
      complain(entry.problem(['aliases'], message));
    }
    owners.set(key, [...others, { entity: entry.written.id, text, exact }]);
  }
}

/** As the reader compares: without case, accents and the difference between kinds of apostrophe and hyphen. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[-\s]+/g, ' ')
    .toLowerCase();
}
