import type { Cues } from '../../src/core/knowledge/pack';
import type { PackFiles } from './pack-files';
import type { Path } from './problem';
import type { Entry } from './read-file';
import type { CuesFile, EntityFile, QuestionFile, StatementFile } from './schema';

/** An id of an entity, or a term of the cue language, with where it stands. */
export interface Reference {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly to: { readonly entity: string } | { readonly term: string };
}

/** Everything in a pack that names an entity or may name a concept. */
export function* referencesOf(files: PackFiles): Generator<Reference> {
  if (files.pack) {
    yield* ofTerms(files.pack, ['setting'], files.pack.written.setting);
    yield* ofCues(files.pack, ['relevance', 'story'], files.pack.written.relevance.story);
    yield* ofCues(files.pack, ['relevance', 'background'], files.pack.written.relevance.background);
    for (const [name, cues] of Object.entries(files.pack.written.relevance.threads ?? {}))
      yield* ofCues(files.pack, ['relevance', 'threads', name], cues);
  }
  if (files.concepts) {
    for (const [name, terms] of Object.entries(files.concepts.written)) yield* ofTerms(files.concepts, [name], terms);
  }
  for (const entry of files.questions) yield* ofQuestion(entry);
  for (const entry of files.entities) yield* referencesOfEntity(entry);
  const asksForEntities = new Set(
    files.questions.flatMap(({ written: { id, kind } }) => (kind === 'person' || kind === 'place' ? [id] : [])),
  );
  for (const entry of files.sources.flatMap(({ statements }) => statements)) {
    yield* ofStatement(entry, asksForEntities.has(entry.written.question));
  }
}

export function* referencesOfEntity(entry: Entry<EntityFile>): Generator<Reference> {
  const { within, relations, aliases } = entry.written;
  yield* ofEntities(entry, ['within'], within);
  for (const [index, { to }] of (relations ?? []).entries()) yield* ofEntities(entry, ['relations', index, 'to'], to);
  for (const [index, alias] of (aliases ?? []).entries()) {
    if (typeof alias !== 'string') yield* ofTerms(entry, ['aliases', index, 'needs'], alias.needs);
  }
}

function* ofQuestion(entry: Entry<QuestionFile>): Generator<Reference> {
  yield* ofEntities(entry, ['scope', 'place'], entry.written.scope.place);
  yield* ofCues(entry, ['cues'], entry.written.cues);
  for (const [index, answer] of (entry.written.answers ?? []).entries()) {
    yield* ofCues(entry, ['answers', index, 'cues'], answer.cues);
  }
}

function* ofStatement(entry: Entry<StatementFile>, valueNamesEntities: boolean): Generator<Reference> {
  const { origin, via, scope, value } = entry.written;
  yield* ofEntities(entry, ['origin'], origin);
  yield* ofEntities(entry, ['via'], ...(via ?? []));
  yield* ofEntities(entry, ['scope', 'place'], scope?.place);
  if (valueNamesEntities && (typeof value === 'string' || Array.isArray(value))) {
    yield* ofEntities(entry, ['value'], ...[value].flat());
  }
}

function* ofCues(entry: Entry<unknown>, path: Path, cues: CuesFile | undefined): Generator<Reference> {
  for (const [within, terms] of termListsOf(cues ?? {})) yield* ofTerms(entry, [...path, ...within], terms);
}

/** Every list of terms in some cues, with its path. */
export function* termListsOf(cues: Cues | CuesFile): Generator<[Path, readonly string[]]> {
  if (cues.counted) yield [['counted'], cues.counted];
  for (const key of ['needs', 'supports', 'against', 'stages'] as const) {
    for (const [index, cue] of (cues[key] ?? []).entries()) yield [[key, index, 'any'], cue.any];
  }
}

function* ofTerms(entry: Entry<unknown>, path: Path, terms: readonly string[] | undefined): Generator<Reference> {
  for (const [index, term] of (terms ?? []).entries()) yield { entry, path: [...path, index], to: { term } };
}

function* ofEntities(entry: Entry<unknown>, path: Path, ...ids: (string | undefined)[]): Generator<Reference> {
  for (const id of ids) if (id !== undefined) yield { entry, path, to: { entity: id } };
}
