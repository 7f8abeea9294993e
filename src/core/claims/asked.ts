import type { CompiledCues } from '../cues/compiled-cues';
import type { PackCues } from '../cues/pack-cues';
import type { Cues, Pack, PackQuestion } from '../knowledge/pack';
import type { EntityId, IsoDate, Period } from '../model';
import type { Language } from '../text/language';

/** A question that figures can answer, ready to be weighed. */
export interface AskedQuestion {
  readonly question: PackQuestion;
  readonly cues: CompiledCues;
  /** Another question asks the same of a longer period. */
  readonly isPart: boolean;
  /** It asks about a place within a country. */
  readonly isLocal: boolean;
  /** A figure without a noun ("2,353 detained") can be meant: what it counts goes without saying. */
  readonly isUnderstood: boolean;
  /** Nothing that happened before this day is asked for; `null` if what came before the story is. */
  readonly from: IsoDate | null;
  /** Entities that the question's cues name. */
  readonly named: ReadonlySet<EntityId>;
}

const holds = (outer: Period, inner: Period): boolean =>
  (outer.from === null || (inner.from !== null && outer.from <= inner.from)) &&
  (outer.to === null || (inner.to !== null && inner.to <= outer.to));

function isPartOf({ scope, unit, id }: PackQuestion, whole: PackQuestion): boolean {
  if (id === whole.id || unit !== whole.unit || scope.place !== whole.scope.place) return false;
  if (scope.stage !== whole.scope.stage || !scope.period || !whole.scope.period) return false;
  return holds(whole.scope.period, scope.period) && !holds(scope.period, whole.scope.period);
}

function namedEntities(cues: Cues | undefined): Set<EntityId> {
  const terms = [...(cues?.needs ?? []), ...(cues?.supports ?? [])].flatMap(({ any }) => any);
  return new Set(terms.filter((term) => term.startsWith('@')).map((term) => term.slice(1)));
}

/** The questions of a pack that ask for a quantity or a date and have cues. */
export function askedQuestions(
  { questions, period }: Pack,
  { questions: cuesOf }: PackCues,
  { relations }: Language,
  isInCountry: (place: EntityId) => boolean,
): AskedQuestion[] {
  const asked = questions.filter(({ kind }) => kind === 'quantity' || kind === 'date');
  return asked.flatMap((question) => {
    const cues = cuesOf.get(question.id);
    if (!cues) return [];
    const isPart = asked.some((other) => other.kind === question.kind && isPartOf(question, other));
    const isUnderstood = question.unit !== null && relations.understoodUnits.includes(question.unit);
    const { place } = question.scope;
    const isLocal = place !== undefined && isInCountry(place);
    const from = question.background ? null : period.from;
    return [{ question, cues, isPart, isLocal, isUnderstood, from, named: namedEntities(question.cues) }];
  });
}
