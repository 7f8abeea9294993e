import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer, Pack } from '../../src/core/knowledge/pack';
import { root } from '../set-up.mjs';
import { checkAliases } from './check-aliases';
import { checkAnswers } from './check-answers';
import { checkComplete } from './check-complete';
import { checkContainment } from './check-containment';
import { checkReferences } from './check-references';
import { compileGazetteer } from './compile-gazetteer';
import { compilePack } from './compile-pack';
import { KnowledgeError, type Problem } from './problem';
import type { Complain, Entry } from './read-file';
import type { EntityFile } from './schema';

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
  const packs = packFolders.flatMap((path) => compilePack(path, complain) ?? []);
  const world = gazetteers.map(({ entries }) => entries);
  if (packs.length === 0) checkEntities(world, complain);
  for (const { files } of packs) {
    const bases = [files.entities, ...world];
    checkReferences(files, new Set(bases.flat().map(({ written }) => written.id)), complain);
    checkEntities(bases, complain);
    for (const question of files.questions) checkAnswers(question, complain);
    checkComplete(files, complain);
  }
  if (problems.length && !options.lenient) throw new KnowledgeError(problems);
  return { packs: packs.map(({ pack }) => pack), gazetteers: gazetteers.map(({ gazetteer }) => gazetteer), problems };
}

/** @param bases entities that are used together, those that take precedence first */
function checkEntities(bases: readonly (readonly Entry<EntityFile>[])[], complain: Complain) {
  checkAliases(bases, complain);
  checkContainment(bases.toReversed().flat(), complain);
}

function isPack(folder: string): boolean {
  return existsSync(join(folder, 'pack.yaml')) || existsSync(join(folder, 'questions'));
}
