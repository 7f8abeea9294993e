import type { Question } from '../model';
import { asOfOf, daysBetween, isRunning } from './as-of';
import type { Assertion } from './assertion';
import { isBelow } from './interval';
import { inBaseUnit, measureOf } from './measure';
import { compatible, conflict, notComparable, type Outcome, update } from './outcome';
import { sidesWhere } from './sides';
import { roomOf } from './tolerance';

/**
 * What dates make of values that cannot both be true at once: a count that only grows may have grown (`update`), a
 * value of a moment may have changed. Where a date is missing the weaker verdict holds, and the reason says why.
 *
 * @param outcome How the values stand by themselves.
 */
export function compareOverTime(
  claim: Assertion,
  statement: Assertion,
  outcome: Outcome,
  question: Pick<Question, 'kind' | 'nature'>,
): Outcome {
  if (outcome.verdict !== 'conflict' || outcome.reason.code === 'opposite-change') return outcome;
  if (isRunning(question)) return compareCounts(claim, statement, outcome);
  return question.nature === 'moment' ? compareMoments(claim, statement, outcome) : outcome;
}

function compareCounts(claim: Assertion, statement: Assertion, outcome: Outcome): Outcome {
  const [claimDate, statementDate] = [asOfOf(claim), asOfOf(statement)];
  if (!claimDate || !statementDate) {
    const undated = sidesWhere(!claimDate, !statementDate) ?? 'both';
    return compatible({ code: 'unordered-count', undated });
  }
  const sameOrigin = claim.origin !== null && claim.origin === statement.origin;
  const difference = daysBetween(claimDate.date, statementDate.date);
  if (difference === 0) {
    const reason = { code: 'same-day-count', date: claimDate.date, sameOrigin } as const;
    return sameOrigin ? compatible(reason) : conflict(reason);
  }
  const days = Math.abs(difference);
  const inferred = claimDate.inferred || statementDate.inferred;
  const [earlier, later] = difference > 0 ? [claim, statement] : [statement, claim];
  if (isLower(earlier, later)) {
    return update({ code: difference > 0 ? 'later-count' : 'earlier-count', days, sameOrigin, inferred });
  }
  if (!isLower(later, earlier)) return outcome;
  return conflict({ code: 'count-fell', later: later === claim ? 'claim' : 'statement', days, inferred });
}

function compareMoments(claim: Assertion, statement: Assertion, outcome: Outcome): Outcome {
  const [claimDate, statementDate] = [asOfOf(claim), asOfOf(statement)];
  if (!claimDate || !statementDate) {
    return compatible({ code: 'unordered-moment', undated: sidesWhere(!claimDate, !statementDate) ?? 'both' });
  }
  return claimDate.date === statementDate.date ? outcome : notComparable({ code: 'different-moment' });
}

function isLower(a: Assertion, b: Assertion): boolean {
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity') return false;
  return isBelow(inBaseUnit(roomOf(a.value), measureOf(a.value)), inBaseUnit(roomOf(b.value), measureOf(b.value)));
}
