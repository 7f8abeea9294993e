import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Gazetteer, Pack } from '../../src/core/knowledge/pack';
import { root } from '../set-up.mjs';
import { checkReferences } from './check-references';
import { compilePack, unique } from './compile-pack';
import { toEntity } from './entities';
import { readEntities } from './pack-files';
import { KnowledgeError, type Problem } from './problem';
import type { Complain } from './read-file';

/** Everything that ships: one pack for each story, and gazetteers without one. */
export interface Knowledge {
  readonly packs: readonly Pack[];
  readonly gazetteers: readonly Gazetteer[];
  /** Empty, unless `lenient` let some pass. */
  readonly problems: readonly Problem[];
}

export interface CompileOptions {
  /** The folder that holds a folder for each pack and gazetteer. */
  readonly folder?: string;
  /** Leave out what is wrong and report it, where otherwise nothing is returned. For work in progress. */
  readonly lenient?: boolean;
}

/**
 * Reads, checks and compiles `assets/knowledge`.
 *
 * @throws KnowledgeError with every problem, each with file, line and field; not with `lenient`
 */
export function compileKnowledge(options: CompileOptions = {}): Knowledge {
  const folder = options.folder ?? join(root, 'assets/knowledge');
  const problems: Problem[] = [];
  const complain: Complain = (problem) => problems.push(problem);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = folders.map(({ name }) => join(folder, name)).sort();
  const [packFolders, worldFolders] = [paths.filter(isPack), paths.filter((path) => !isPack(path))];
  const gazetteers = worldFolders.map((path) => compileGazetteer(path, complain));
  const compiled = packFolders.flatMap((path) => compilePack(path, complain) ?? []);
  for (const { pack, files } of compiled) {
    const entities = new Set([pack, ...gazetteers].flatMap((base) => base.entities.map(({ id }) => id)));
    checkReferences(files, entities, complain);
  }
  if (problems.length && !options.lenient) throw new KnowledgeError(problems);
  return { packs: compiled.map(({ pack }) => pack), gazetteers, problems };
}

/** A folder of entity lists, such as `assets/knowledge/world/`. */
export function compileGazetteer(folder: string, complain: Complain): Gazetteer {
  const entities = unique(readEntities(folder, complain), complain).map(toEntity);
  return { format: 1, id: basename(folder), entities };
}

function isPack(folder: string): boolean {
  return existsSync(join(folder, 'pack.yaml')) || existsSync(join(folder, 'questions'));
}
