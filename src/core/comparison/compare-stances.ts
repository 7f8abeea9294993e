import type { Stance } from '../model';
import type { Assertion } from './assertion';
import { isRuledOut } from './denial';
import { compatible, conflict, notComparable, type Outcome } from './outcome';
import { onlySide, sidesWhere } from './sides';

/**
 * What it makes that one side denies, repeats a rumour, or speaks of a plan or a possibility.
 *
 * @param values How the two values stand by themselves.
 * @param inTime How the two would stand if both were asserted, their dates minded.
 */
export function compareStances(claim: Assertion, statement: Assertion, values: Outcome, inTime: Outcome): Outcome {
  if (values.verdict === 'not-comparable') return values;
  const denier = sidesWhere(claim.stance === 'denied', statement.stance === 'denied');
  if (denier === null) return compareFirmness(claim, statement, inTime);
  if (denier === 'both') {
    return values.verdict === 'agree' ? values : compatible({ code: 'denies-other', denier });
  }
  const { stance: putAs } = denier === 'claim' ? statement : claim;
  if (!isRuledOut(claim, statement, denier, values)) return compatible({ code: 'denies-other', denier });
  // Who says that something may be does not say that it is: the denial leaves it as it was.
  const judge = putAs === 'possible' ? compatible : conflict;
  return judge({ code: 'denied', denier, putAs });
}

/**
 * A rumour can agree and can conflict, but is said to be one. A possibility excludes nothing. A number or date that
 * is planned and what came of it can differ without conflict; of states the answers themselves say what is to come.
 */
function compareFirmness(claim: Assertion, statement: Assertion, outcome: Outcome): Outcome {
  const { verdict: values } = outcome;
  if (values === 'not-comparable') return outcome;
  const only = (stance: Stance) => onlySide(claim.stance === stance, statement.stance === stance);
  const possible = sidesWhere(claim.stance === 'possible', statement.stance === 'possible');
  if (possible === 'both' && values !== 'conflict') return outcome;
  if (possible) {
    const reason = { code: 'possible', possible, values } as const;
    return values === 'conflict' || isState(claim) ? compatible(reason) : { verdict: values, reason };
  }
  const planned = only('planned');
  if (planned) {
    const reason = { code: 'planned', planned, values } as const;
    const isOutcome = !isState(claim) && (values === 'conflict' || values === 'update');
    return isOutcome ? notComparable(reason) : { verdict: values, reason };
  }
  const rumoured = only('hearsay');
  return rumoured ? { verdict: values, reason: { code: 'rumour', rumoured, values } } : outcome;
}

const isState = ({ value }: Assertion) => value.type === 'state';
