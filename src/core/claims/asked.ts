import type { CompiledCues } from '../cues/compiled-cues';
import type { PackCues } from '../cues/pack-cues';
import type { PackQuestion } from '../knowledge/pack';
import type { Period } from '../model';

/** A question that figures can answer, ready to be weighed. */
export interface AskedQuestion {
  readonly question: PackQuestion;
  readonly cues: CompiledCues;
  /** Another question asks the same of a longer period. */
  readonly isPart: boolean;
}

const holds = (outer: Period, inner: Period): boolean =>
  (outer.from === null || (inner.from !== null && outer.from <= inner.from)) &&
  (outer.to === null || (inner.to !== null && inner.to <= outer.to));

function isPartOf({ scope, unit, id }: PackQuestion, whole: PackQuestion): boolean {
  if (id === whole.id || unit !== whole.unit || scope.place !== whole.scope.place) return false;
  if (scope.stage !== whole.scope.stage || !scope.period || !whole.scope.period) return false;
  return holds(whole.scope.period, scope.period) && !holds(scope.period, whole.scope.period);
}

/** The questions of a pack that ask for a quantity or a date and have cues. */
export function askedQuestions(questions: readonly PackQuestion[], { questions: cuesOf }: PackCues): AskedQuestion[] {
  const asked = questions.filter(({ kind }) => kind === 'quantity' || kind === 'date');
  return asked.flatMap((question) => {
    const cues = cuesOf.get(question.id);
    if (!cues) return [];
    return [
      { question, cues, isPart: asked.some((other) => other.kind === question.kind && isPartOf(question, other)) },
    ];
  });
}
