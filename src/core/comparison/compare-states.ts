import type { Answer, AnswerId, StateValue } from '../model';
import { agree, compatible, conflict, type Outcome } from './outcome';
import { onlySide } from './sides';

/** States by what each answer implies and excludes; what an implied answer excludes is excluded too. */
export function compareStates(claim: StateValue, statement: StateValue, answers: readonly Answer[]): Outcome {
  const shared = claim.answers.filter((answer) => statement.answers.includes(answer));
  const isShared = (answer: AnswerId) => shared.includes(answer);
  const [claimShared, statementShared] = [claim.answers.every(isShared), statement.answers.every(isShared)];
  if (claimShared && statementShared) return agree({ code: 'same-answer', fuller: null });
  const clash = findClash(claim, statement, answers);
  if (clash) return conflict({ code: 'excluded-answer', ...clash });
  const fuller = onlySide(statementShared, claimShared);
  if (shared.length > 0 && fuller) return agree({ code: 'same-answer', fuller });
  const implying = onlySide(impliesAll(claim, statement, answers), impliesAll(statement, claim, answers));
  if (implying) return compatible({ code: 'implied-answer', implying });
  return compatible({ code: shared.length > 0 ? 'shared-answer' : 'unrelated-answer' });
}

/** The first answers, in order, of which one rules the other out. */
function findClash(
  claim: StateValue,
  statement: StateValue,
  answers: readonly Answer[],
): { claim: AnswerId; statement: AnswerId } | null {
  for (const a of claim.answers) {
    for (const b of statement.answers) {
      if (a !== b && excludes(a, b, answers)) return { claim: a, statement: b };
    }
  }
  return null;
}

function excludes(a: AnswerId, b: AnswerId, answers: readonly Answer[]): boolean {
  const [allOfA, allOfB] = [withImplied(a, answers), withImplied(b, answers)];
  const rulesOut = (from: ReadonlySet<AnswerId>, to: ReadonlySet<AnswerId>) =>
    answers.some((answer) => from.has(answer.id) && answer.excludes?.some((excluded) => to.has(excluded)));
  return rulesOut(allOfA, allOfB) || rulesOut(allOfB, allOfA);
}

function impliesAll(from: StateValue, to: StateValue, answers: readonly Answer[]): boolean {
  const implied = new Set(from.answers.flatMap((answer) => [...withImplied(answer, answers)]));
  return to.answers.every((answer) => implied.has(answer));
}

/** The answer and all that follows from it, however many steps on. */
function withImplied(id: AnswerId, answers: readonly Answer[]): ReadonlySet<AnswerId> {
  const all = new Set([id]);
  for (const next of all) for (const implied of answers.find(({ id }) => id === next)?.implies ?? []) all.add(implied);
  return all;
}
