import type { Question } from '../model';
import type { Assertion } from './assertion';
import { compareOverTime } from './compare-over-time';
import { compareScopes } from './compare-scopes';
import { compareStances } from './compare-stances';
import { compareValues } from './compare-values';
import type { Outcome } from './outcome';
import type { World } from './world';

/**
 * Sets two answers to one question side by side: a claim of the page and a statement of a source, or any two.
 * Scope comes first (other things are not compared), then the values as they stand, then time (counts that run,
 * values of a moment), then stance (denials, hearsay, plans).
 *
 * Symmetric, but that sides in the reason change place and an update is reversed.
 */
export function compare(claim: Assertion, statement: Assertion, question: Question, world: World): Outcome {
  const scope = compareScopes(claim, statement, question, world);
  if (scope) return scope;
  const values = compareValues(claim.value, statement.value, question, world);
  const inTime = compareOverTime(claim, statement, values, question);
  return compareStances(claim, statement, values, inTime);
}
