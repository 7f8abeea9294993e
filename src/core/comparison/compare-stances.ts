import type { Stance } from '../model';
import type { Assertion } from './assertion';
import { isRuledOut } from './denial';
import { compatible, conflict, notComparable, type Outcome } from './outcome';
import { onlySide, sidesWhere } from './sides';

/**
 * What it makes that one side denies, repeats a rumour, or speaks of a plan or a possibility.
 *
 * @param outcome How the two would stand if both were asserted.
 */
export function compareStances(claim: Assertion, statement: Assertion, outcome: Outcome): Outcome {
  if (outcome.verdict === 'not-comparable') return outcome;
  const denier = sidesWhere(claim.stance === 'denied', statement.stance === 'denied');
  if (denier === null) return compareFirmness(claim, statement, outcome);
  if (denier === 'both') {
    return outcome.verdict === 'agree' ? outcome : compatible({ code: 'denies-other', denier });
  }
  return isRuledOut(claim, statement, denier, outcome)
    ? conflict({ code: 'denied', denier })
    : compatible({ code: 'denies-other', denier });
}

/**
 * A rumour can agree and can conflict, but is said to be one. A possibility excludes nothing. What is planned and
 * what came of it can differ without conflict; a state that is planned does not yet hold.
 */
function compareFirmness(claim: Assertion, statement: Assertion, outcome: Outcome): Outcome {
  const { verdict: values } = outcome;
  const only = (stance: Stance) => onlySide(claim.stance === stance, statement.stance === stance);
  const possible = only('possible');
  if (possible) {
    return values === 'conflict' || isState(claim)
      ? compatible({ code: 'possible', possible, values })
      : { verdict: values, reason: { code: 'possible', possible, values } };
  }
  const planned = only('planned');
  if (planned) {
    const reason = { code: 'planned', planned, values } as const;
    if (values === 'conflict' || values === 'update') return notComparable(reason);
    return isState(claim) ? compatible(reason) : { verdict: values, reason };
  }
  const rumoured = only('hearsay');
  return rumoured ? { verdict: values, reason: { code: 'rumour', rumoured, values } } : outcome;
}

const isState = ({ value }: Assertion) => value.type === 'state';
