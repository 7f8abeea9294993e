import type { PackEntity, PackQuestion } from '../core/knowledge/pack';
import type { EntityId, Finding, Question, QuestionId, Reading, Scope, Statement, Value } from '../core/model';
import type { Knowledge } from '../core/prepare';
import type { NamedEntity, Names } from '../platform/page-state';

const entitiesOfValue = (value: Value): readonly EntityId[] => (value.type === 'entity' ? value.entities : []);
const entitiesOfScope = (scope: Scope | undefined): readonly EntityId[] => (scope?.place ? [scope.place] : []);

function entitiesOfStatement({ origin, via, value, scope }: Statement): EntityId[] {
  return [...(origin ? [origin] : []), ...via, ...entitiesOfValue(value), ...entitiesOfScope(scope)];
}

/** Every entity that a reading speaks of. */
function entitiesOf({ mentions, findings }: Reading): Set<EntityId> {
  return new Set([
    ...mentions.flatMap(({ entity }) => entity ?? []),
    ...findings.flatMap(({ claim }) => [
      ...(claim.origin ? [claim.origin] : []),
      ...entitiesOfValue(claim.value),
      ...entitiesOfScope(claim.scope),
    ]),
    ...findings.flatMap((finding) => statementsOf(finding).flatMap(entitiesOfStatement)),
  ]);
}

const statementsOf = ({ reports, own }: Finding): Statement[] => [...reports.map(({ statement }) => statement), ...own];

/** What the knowledge has for a list of ids; what it has not is left out. */
function pick<T>(ids: Iterable<string>, find: (id: string) => T | undefined): Record<string, T> {
  const found = [...ids].flatMap((id) => {
    const thing = find(id);
    return thing === undefined ? [] : [[id, thing] as const];
  });
  return Object.fromEntries(found);
}

/** The entities with those that they are related to, and the places that all of these lie in. */
function withSurroundings(ids: Iterable<EntityId>, { entities }: Knowledge): Set<EntityId> {
  const all = new Set(ids);
  for (const id of [...all]) for (const { to } of entities.get(id)?.relations ?? []) all.add(to);
  // A set is walked in the order of addition, what is added on the way included.
  for (const id of all) {
    const within = entities.get(id)?.within;
    if (within) all.add(within);
  }
  return all;
}

function named(entity: PackEntity | undefined): NamedEntity | undefined {
  if (!entity) return undefined;
  const { aliases: _, ...shown } = entity;
  return shown;
}

/** What is needed to show a reading, and no more. */
export function namesIn(reading: Reading, knowledge: Knowledge): Names {
  const packs = knowledge.packs.map(({ pack }) => pack);
  const findQuestion = (id: QuestionId) =>
    packs.flatMap(({ questions }) => questions).find((question) => question.id === id);
  const questions = new Set(reading.findings.map(({ claim }) => claim.question));
  const places = [...questions].flatMap((id) => entitiesOfScope(findQuestion(id)?.scope));
  const allSources = packs.flatMap((pack) => pack.sources);
  const sources = new Set(reading.findings.flatMap(({ reports }) => reports.map(({ statement }) => statement.source)));
  if (reading.source) sources.add(reading.source);
  return {
    questions: pick(questions, (id) => shownQuestion(findQuestion(id))),
    sources: pick(sources, (id) => allSources.find((source) => source.id === id)),
    entities: pick(withSurroundings([...entitiesOf(reading), ...places], knowledge), (id) =>
      named(knowledge.entities.get(id)),
    ),
    stories: packs.map(({ title }) => title),
    sourceCount: allSources.length,
  };
}

/** Without the cues by which it is recognised. */
function shownQuestion(question: PackQuestion | undefined): Question | undefined {
  if (!question) return undefined;
  const { cues: _, answerCues: __, ...shown } = question;
  return shown;
}
