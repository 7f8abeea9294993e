import { basename } from 'node:path';
import type { Pack } from '../../src/core/knowledge/pack';
import { toEntity } from './entities';
import { type PackFiles, readPackFiles } from './pack-files';
import { toQuestion } from './questions';
import type { Complain, Entry } from './read-file';
import { toRelevance } from './relevance';
import { toSource, toStatements } from './sources';

/** A pack with the files that it was made from, for the checks that need to say where something stands. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly files: PackFiles;
}

/**
 * Compiles the files of one pack. What is not valid is complained of and left out.
 *
 * @returns `null` where pack.yaml itself cannot be used
 */
export function compilePack(folder: string, complain: Complain): CompiledPack | null {
  const read = readPackFiles(folder, complain);
  const files: PackFiles = {
    ...read,
    questions: unique(read.questions, complain),
    entities: unique(read.entities, complain),
  };
  if (!files.pack) return null;
  const { written: head, problem } = files.pack;
  const name = basename(folder);
  if (head.id !== name) complain(problem(['id'], `must be "${name}", as the folder is called`));
  const questions = files.questions.map(({ written }) => toQuestion(written));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const pack: Pack = {
    format: 1,
    id: head.id,
    title: head.title,
    language: head.language,
    period: head.period,
    concepts: files.concepts?.written ?? {},
    setting: head.setting ?? [],
    relevance: toRelevance(head.relevance),
    entities: files.entities.map(({ written }) => toEntity(written)),
    questions,
    sources: files.sources.map(({ header }) => toSource(header.written)),
    statements: files.sources.flatMap((source) => toStatements(source, byId, complain)),
  };
  return { pack, files };
}

/** The entries with ids that none before them has. */
export function unique<T extends { id: string }>(entries: readonly Entry<T>[], complain: Complain): Entry<T>[] {
  const seen = new Set<string>();
  return entries.filter(({ written, problem }) => {
    if (seen.has(written.id)) {
      complain(problem(['id'], `"${written.id}" is there twice; join the two or give one another id`));
      return false;
    }
    seen.add(written.id);
    return true;
  });
}
