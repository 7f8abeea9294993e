import { basename } from 'node:path';
import type { Gazetteer } from '../../src/core/knowledge/pack';
import { checkGazetteerReferences } from './check-references';
import { unique } from './compile-pack';
import { toEntity } from './entities';
import { yamlFiles } from './pack-files';
import { type Complain, checkList, type Entry } from './read-file';
import { type EntityFile, entitySchema } from './schema';

/** A gazetteer with the entries that it was made from. */
export interface CompiledGazetteer {
  readonly gazetteer: Gazetteer;
  readonly entries: readonly Entry<EntityFile>[];
}

/** A folder of entity lists, such as `assets/knowledge/world/`. What is not valid is complained of and left out. */
export function compileGazetteer(folder: string, complain: Complain): CompiledGazetteer {
  const files = yamlFiles(folder, complain).map((file) => checkList(file, [], entitySchema, complain));
  for (const entries of files) checkOrder(entries, complain);
  const entries = unique(files.flat(), complain);
  checkGazetteerReferences(entries, complain);
  const entities = entries.map(({ written }) => toEntity(written));
  return { gazetteer: { format: 1, id: basename(folder), entities }, entries };
}

/** Hundreds of entries in no order of meaning: sorted by id they are found and merged easily. */
function checkOrder(entries: readonly Entry<EntityFile>[], complain: Complain) {
  for (const [index, { written, problem }] of entries.entries()) {
    const before = entries[index - 1]?.written.id;
    if (before === undefined || before < written.id) continue;
    complain(problem(['id'], `"${written.id}" stands after "${before}"; keep the lists of a gazetteer sorted by id`));
  }
}
