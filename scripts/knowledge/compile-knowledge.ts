import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer, Pack } from '../../src/core/knowledge/pack';
import { root } from '../set-up.mjs';
import { checkAliases } from './check-aliases';
import { checkAnswers } from './check-answers';
import { checkComplete } from './check-complete';
import { checkContainment } from './check-containment';
import { checkReferences } from './check-references';
import { type CompiledGazetteer, compileGazetteer } from './compile-gazetteer';
import { type CompiledPack, compilePack } from './compile-pack';
import { KnowledgeError, type Problem } from './problem';
import type { Complain, Entry } from './read-file';
import type { EntityFile } from './schema';

/** The folder that holds a folder for each pack and gazetteer. */
export const KNOWLEDGE_FOLDER = join(root, 'assets/knowledge');

/** Everything that ships: one pack for each story, and gazetteers without one. */
export interface Knowledge {
  readonly packs: readonly Pack[];
  readonly gazetteers: readonly Gazetteer[];
  /** Empty, unless `lenient` let some pass. */
  readonly problems: readonly Problem[];
}

export interface CompileOptions {
  readonly folder?: string;
  /** Leave out what is wrong and report it, where otherwise nothing is returned. For work in progress. */
  readonly lenient?: boolean;
}

/** What is valid of a knowledge base, with the files that it was made from, and what is wrong with the rest. */
export interface LoadedKnowledge {
  readonly packs: readonly CompiledPack[];
  readonly gazetteers: readonly CompiledGazetteer[];
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and compiles `assets/knowledge`.
 *
 * @throws KnowledgeError with every problem, each with file, line and field; not with `lenient`
 */
export function compileKnowledge({ folder, lenient }: CompileOptions = {}): Knowledge {
  const { packs, gazetteers, problems } = loadKnowledge(folder);
  if (problems.length && !lenient) throw new KnowledgeError(problems);
  return { packs: packs.map(({ pack }) => pack), gazetteers: gazetteers.map(({ gazetteer }) => gazetteer), problems };
}

export function loadKnowledge(folder = KNOWLEDGE_FOLDER): LoadedKnowledge {
  const problems: Problem[] = [];
  const complain: Complain = (problem) => problems.push(problem);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = folders.map(({ name }) => join(folder, name)).sort();
  const gazetteers = paths.filter((path) => !isPack(path)).map((path) => compileGazetteer(path, complain));
  const packs = paths.filter(isPack).flatMap((path) => compilePack(path, complain) ?? []);
  if (problems.some(({ unreadable }) => unreadable)) return { packs, gazetteers, problems };
  const world = gazetteers.flatMap(({ entries }) => entries);
  checkEntities(world, complain);
  for (const { files } of packs) checkPack(files, world, complain);
  return { packs, gazetteers, problems: withoutRepeats(problems) };
}

function checkPack(files: CompiledPack['files'], world: readonly Entry<EntityFile>[], complain: Complain) {
  const entities = [...files.entities, ...world];
  checkReferences(files, new Set(entities.map(({ written }) => written.id)), complain);
  checkEntities(entities, complain);
  for (const question of files.questions) checkAnswers(question, complain);
  checkComplete(files, complain);
}

/** @param entries entities that are used together, the pack's first: of two with one id the first one's place counts */
function checkEntities(entries: readonly Entry<EntityFile>[], complain: Complain) {
  checkAliases(entries, complain);
  checkContainment(entries.toReversed(), complain);
}

/** The entities of a gazetteer are checked by themselves and with each pack. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function isPack(folder: string): boolean {
  return existsSync(join(folder, 'pack.yaml')) || existsSync(join(folder, 'questions'));
}
