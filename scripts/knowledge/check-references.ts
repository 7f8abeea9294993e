import type { PackFiles } from './pack-files';
import type { Complain, Entry } from './read-file';
import { type Reference, referencesOf } from './references';
import type { QuestionFile } from './schema';

/**
 * Complains of every id, `$concept` and `@entity` of a pack that leads nowhere.
 *
 * @param entities the ids of the pack's own entities and of the gazetteers'
 */
export function checkReferences(files: PackFiles, entities: ReadonlySet<string>, complain: Complain) {
  const concepts = new Set(Object.keys(files.concepts?.written ?? {}));
  for (const reference of referencesOf(files)) checkReference(reference, entities, concepts, complain);
  for (const entry of files.questions) checkAnswers(entry, complain);
}

export function checkReference(
  { entry, path, to }: Reference,
  entities: ReadonlySet<string>,
  concepts: ReadonlySet<string>,
  complain: Complain,
) {
  const term = 'term' in to ? to.term : `@${to.entity}`;
  const id = term.slice(1);
  if (term.startsWith('@') && !entities.has(id)) {
    complain(entry.problem(path, `"${id}" is no entity; add it to entities/ or correct it`));
  }
  if (term.startsWith('$') && !concepts.has(id)) {
    complain(entry.problem(path, `"${term}" is no concept; add it to concepts.yaml or correct it`));
  }
}

function checkAnswers(entry: Entry<QuestionFile>, complain: Complain) {
  const answers = entry.written.answers ?? [];
  const ids = answers.map(({ id }) => id);
  for (const [index, { implies, excludes }] of answers.entries()) {
    for (const [key, others] of Object.entries({ implies, excludes })) {
      for (const id of others ?? []) {
        if (ids.includes(id)) continue;
        complain(entry.problem(['answers', index, key], `"${id}" is no answer of this question; add it or correct it`));
      }
    }
  }
}
