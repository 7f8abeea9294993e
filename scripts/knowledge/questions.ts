import type { Cues, PackQuestion } from '../../src/core/knowledge/pack';
import type { Period, Scope } from '../../src/core/model';
import type { CuesFile, QuestionFile, StatementFile } from './schema';

/** A question of a YAML file as the engine takes it: the cues of its answers in a table of their own. */
export function toQuestion(written: QuestionFile): PackQuestion {
  const { id, tier, kind, nature, text, background, several, firm, cues, answers } = written;
  const answerCues = (answers ?? []).flatMap((answer) => (answer.cues ? [[answer.id, toCues(answer.cues)]] : []));
  return {
    id,
    tier,
    kind,
    nature,
    unit: written.unit ?? null,
    text,
    scope: toScope(written.scope),
    ...(background && { background }),
    ...(several && { several }),
    ...(firm && { firm }),
    ...(cues && { cues: toCues(cues) }),
    ...(answers && { answers: answers.map(toAnswer) }),
    ...(answerCues.length && { answerCues: Object.fromEntries(answerCues) }),
  };
}

function toAnswer({ id, label, implies, excludes }: NonNullable<QuestionFile['answers']>[number]) {
  return { id, label, ...(implies && { implies }), ...(excludes && { excludes }) };
}

/** Cues as written are cues as read: JSON drops the keys that are not there. */
export function toCues(written: CuesFile): Cues {
  return JSON.parse(JSON.stringify(written)) as Cues;
}

export function toScope(written: NonNullable<StatementFile['scope']>): Scope {
  const { place, period, counted, stage } = written;
  const days: Period | undefined = period && { from: period.from ?? null, to: period.to ?? null };
  return {
    ...(place && { place }),
    ...(days && { period: days }),
    ...(counted && { counted }),
    ...(stage && { stage }),
  };
}
