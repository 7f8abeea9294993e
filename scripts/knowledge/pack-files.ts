import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Complain, checkEntry, checkList, type Entry } from './read-file';
import {
  type ConceptsFile,
  conceptsSchema,
  type EntityFile,
  entitySchema,
  type PackFile,
  packSchema,
  type QuestionFile,
  questionSchema,
  type SourceHeader,
  type StatementFile,
  sourceHeaderSchema,
  statementSchema,
} from './schema';
import { readYamlFile, type YamlFile } from './yaml-file';

/** A source file: what it says of the article, and its statements. */
export interface SourceEntry {
  readonly header: Entry<SourceHeader>;
  readonly statements: readonly Entry<StatementFile>[];
}

/** What is valid of the files of `assets/knowledge/<pack>/`. */
export interface PackFiles {
  readonly pack: Entry<PackFile> | null;
  readonly concepts: Entry<ConceptsFile> | null;
  readonly questions: readonly Entry<QuestionFile>[];
  readonly entities: readonly Entry<EntityFile>[];
  readonly sources: readonly SourceEntry[];
}

export function readPackFiles(folder: string, complain: Complain): PackFiles {
  return {
    pack: readOne(join(folder, 'pack.yaml'), packSchema, complain),
    concepts: readOne(join(folder, 'concepts.yaml'), conceptsSchema, complain),
    questions: readLists(join(folder, 'questions'), questionSchema, complain),
    entities: readLists(join(folder, 'entities'), entitySchema, complain),
    sources: yamlFiles(join(folder, 'sources'), complain).flatMap((file) => readSource(file, complain) ?? []),
  };
}

function readOne<T>(path: string, schema: Parameters<typeof checkEntry<T>>[2], complain: Complain): Entry<T> | null {
  if (!existsSync(path)) {
    complain({ file: path, line: null, field: '', message: 'is missing; docs/knowledge.md says what it holds' });
    return null;
  }
  const file = usable(readYamlFile(path), complain);
  return file && checkEntry(file, [], schema, complain);
}

function readLists<T>(folder: string, schema: Parameters<typeof checkList<T>>[2], complain: Complain): Entry<T>[] {
  return yamlFiles(folder, complain).flatMap((file) => checkList(file, [], schema, complain));
}

function readSource(file: YamlFile, complain: Complain): SourceEntry | null {
  const header = checkEntry(file, [], sourceHeaderSchema, complain);
  const statements = checkList(file, ['statements'], statementSchema, complain);
  if (!header) return null;
  const name = basename(file.name, '.yaml');
  if (header.written.id !== name) complain(header.problem(['id'], `must be "${name}", as the file is called`));
  return { header, statements };
}

/** The YAML files of a folder in the order of their names; those that cannot be parsed are complained of and left out. */
export function yamlFiles(folder: string, complain: Complain): YamlFile[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return names.sort().flatMap((name) => usable(readYamlFile(join(folder, name)), complain) ?? []);
}

function usable(file: YamlFile, complain: Complain): YamlFile | null {
  file.problems.forEach(complain);
  return file.problems.length ? null : file;
}
