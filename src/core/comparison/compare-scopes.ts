import type { Question, Scope } from '../model';
import type { PartBy, SideName } from '../reason';
import { asOfOf, isRunning } from './as-of';
import type { Assertion } from './assertion';
import { isBelow } from './interval';
import { conflict, notComparable, type Outcome } from './outcome';
import { relatePeriods, relatePlaces, relateRunningPeriods, type ScopeRelation, shareDays } from './scope-relation';
import { roomOf } from './tolerance';
import type { World } from './world';

/**
 * Whether two answers are about the same thing: what is counted, its stage, the place and the period.
 *
 * @returns `null` where they are. A count of a part is set against that of its whole only to see that it is not
 *   the larger one.
 */
export function compareScopes(
  claim: Assertion,
  statement: Assertion,
  question: Question,
  world: World,
): Outcome | null {
  const [a, b] = [
    { ...question.scope, ...claim.scope },
    { ...question.scope, ...statement.scope },
  ];
  const wording = compareWording(a, b);
  if (wording) return wording;
  const place = relatePlaces(a.place, b.place, world);
  const period = relatePeriodsOf(a, b, question);
  if (isCount(claim) && isCount(statement)) return compareParts(claim, statement, question, { a, b, place, period });
  if (place === 'different' || (place !== 'same' && (isQuantity(claim) || isQuantity(statement))))
    return differentPlace(a, b);
  const isApart = isTimed(question) && a.period && b.period && !shareDays(a.period, b.period);
  return isApart ? differentPeriod(a, b) : null;
}

interface Relations {
  readonly a: Scope;
  readonly b: Scope;
  readonly place: ScopeRelation;
  readonly period: ScopeRelation;
}

/** What is counted and at which stage, in the words of the pack; what one side does not say is not compared. */
function compareWording(a: Scope, b: Scope): Outcome | null {
  if (differ(a.counted, b.counted)) {
    return notComparable({ code: 'different-count', claim: a.counted ?? '', statement: b.counted ?? '' });
  }
  if (!differ(a.stage, b.stage)) return null;
  return notComparable({ code: 'different-stage', claim: a.stage ?? '', statement: b.stage ?? '' });
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim().toLowerCase() !== b.trim().toLowerCase();
}

function relatePeriodsOf(a: Scope, b: Scope, question: Question): ScopeRelation {
  return isRunning(question) ? relateRunningPeriods(a.period, b.period) : relatePeriods(a.period, b.period);
}

/** Counts add up: the count of a part cannot be larger than that of its whole. */
function compareParts(
  claim: Assertion,
  statement: Assertion,
  question: Question,
  { a, b, place, period }: Relations,
): Outcome | null {
  if (place === 'different') return differentPlace(a, b);
  if (period === 'different') return differentPeriod(a, b);
  if (place === 'same' && period === 'same') return null;
  const [part, by]: [SideName, PartBy] = place === 'same' ? [partOf(period), 'period'] : [partOf(place), 'place'];
  if (place !== 'same' && period !== 'same' && partOf(period) !== part) return differentPlace(a, b);
  const places = by === 'place' ? { claim: a.place ?? '', statement: b.place ?? '' } : null;
  const [smaller, larger] = part === 'claim' ? [claim, statement] : [statement, claim];
  return isTooLarge(smaller, larger, question)
    ? conflict({ code: 'larger-than-whole', part, by, places })
    : notComparable({ code: 'part-of-whole', part, by, places });
}

/** Of a count that runs, a part is too large only if it was counted no later than the whole, which may have grown. */
function isTooLarge(part: Assertion, whole: Assertion, question: Question): boolean {
  if (part.value.type !== 'quantity' || whole.value.type !== 'quantity') return false;
  if (!isBelow(roomOf(whole.value), roomOf(part.value))) return false;
  return !isRunning(question) || isCountedBy(part, whole);
}

function isCountedBy(part: Assertion, whole: Assertion): boolean {
  const [partDate, wholeDate] = [asOfOf(part)?.date, asOfOf(whole)?.date];
  return partDate !== undefined && wholeDate !== undefined && partDate <= wholeDate;
}

function partOf(relation: ScopeRelation): SideName {
  return typeof relation === 'object' ? relation.part : 'claim';
}

function differentPeriod(a: Scope, b: Scope): Outcome {
  const unbounded = { from: null, to: null };
  return notComparable({
    code: 'different-period',
    claim: a.period ?? unbounded,
    statement: b.period ?? unbounded,
  });
}

function differentPlace(a: Scope, b: Scope): Outcome {
  return notComparable({ code: 'different-place', claim: a.place ?? '', statement: b.place ?? '' });
}

const isQuantity = ({ value }: Assertion) => value.type === 'quantity';
const isCount = ({ value }: Assertion) => value.type === 'quantity' && value.kind === 'count' && value.change === null;
/** A date, a person or a place is its own answer to when and where; a period beside it is none of its scope. */
const isTimed = (question: Question) => question.kind === 'quantity' || question.kind === 'state';
