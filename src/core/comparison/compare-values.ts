import type { Question, Value } from '../model';
import { compareDates } from './compare-dates';
import { compareEntities } from './compare-entities';
import { compareQuantities } from './compare-quantities';
import { compareStates } from './compare-states';
import { notComparable, type Outcome } from './outcome';
import type { World } from './world';

/** Two values as they stand, whoever gives them and whenever: never an update. */
export function compareValues(
  claim: Value,
  statement: Value,
  question: Pick<Question, 'kind' | 'several' | 'answers'>,
  world: World,
): Outcome {
  if (claim.type === 'quantity' && statement.type === 'quantity') return compareQuantities(claim, statement);
  if (claim.type === 'date' && statement.type === 'date') return compareDates(claim, statement, question.several);
  if (claim.type === 'state' && statement.type === 'state') {
    return compareStates(claim, statement, question.answers ?? []);
  }
  if (claim.type === 'entity' && statement.type === 'entity') {
    return compareEntities(claim, statement, question, world);
  }
  return notComparable({ code: 'different-kind' });
}
