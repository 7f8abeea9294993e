import type { Complain, Entry } from './read-file';
import type { EntityFile } from './schema';

/** Complains of places that lie within themselves, however long the way round, and of things within what is no place. */
export function checkContainment(entries: readonly Entry<EntityFile>[], complain: Complain) {
  const byId = new Map(entries.map(({ written }) => [written.id, written]));
  for (const entry of entries) {
    const { id, within } = entry.written;
    const holder = within && byId.get(within);
    if (!holder) continue;
    if (holder.category !== 'place') {
      complain(
        entry.problem(['within'], `"${within}" is no place but of category ${holder.category}; use \`relations\``),
      );
    }
    if (holdersOf(id, byId).includes(id)) {
      complain(entry.problem(['within'], `leads from "${id}" round to itself; take one \`within\` of the circle out`));
    }
  }
}

/** What an entity lies in, nearest first; stops before it would go round. */
function holdersOf(id: string, byId: ReadonlyMap<string, EntityFile>): string[] {
  const holders: string[] = [];
  let next = byId.get(id)?.within;
  while (next && !holders.includes(next)) {
    holders.push(next);
    next = byId.get(next)?.within;
  }
  return holders;
}
