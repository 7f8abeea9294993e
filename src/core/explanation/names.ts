import type { World } from '../comparison/world';
import type { AnswerId, EntityId, Question, Source, SourceId } from '../model';

/** How the things of a reason are called. `undefined` where a name is not known: the sentence then goes without. */
export interface Names {
  entity(id: EntityId): string | undefined;
  /** The publisher. */
  source(id: SourceId): string | undefined;
  answer(question: string, id: AnswerId): string | undefined;
}

/** Names as a pack and the gazetteers give them. */
export function namesOf(world: World, sources: readonly Source[], questions: readonly Question[]): Names {
  const publishers = new Map(sources.map((source) => [source.id, source.publisher]));
  const answers = new Map(
    questions.flatMap((question) =>
      (question.answers ?? []).map((answer) => [`${question.id}/${answer.id}`, answer.label] as const),
    ),
  );
  return {
    entity: (id) => world.entity(id)?.name,
    source: (id) => publishers.get(id),
    answer: (question, id) => answers.get(`${question}/${id}`),
  };
}
