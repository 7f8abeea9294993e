import type { QuestionId } from '../model';
import type { Figure } from './figure';
import type { Linked } from './linked';

/** Sentences before a figure in which what it goes on with can have been said are those that set its scene. */
const isNear = ({ around: { own } }: Figure, { around: { context } }: Figure): boolean => context[0] <= own[0];

/**
 * The question that a figure goes on with: "The ministry says 5,937 soldiers have died. Kyiv puts it at 55,000." It
 * says no noun, somebody reckons it, and the figure before it in its paragraph has answered a question about something
 * that can be counted in more ways than one.
 * @param linked the figures of one block, in order
 */
export function continued(linked: readonly Linked[], index: number): QuestionId | null {
  const { figure, answers } = linked[index]!;
  if (answers || figure.value.type !== 'quantity' || figure.hasNoun || !figure.isReckoned) return null;
  const before = linked.findLast(({ figure: { value, start } }) => value.type === 'quantity' && start < figure.start);
  if (!before?.answers || before.figure.value.type !== 'quantity' || !isNear(before.figure, figure)) return null;
  const { question, isUnderstood } = before.answers.asked;
  return isUnderstood && before.figure.value.kind === figure.value.kind ? question.id : null;
}
