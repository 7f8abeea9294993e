import type { EntityId, Period } from '../model';
import type { SideName } from '../reason';
import { isWithin, type World } from './world';

/** How two scopes stand: the same, one a part of the other, or neither. */
export type ScopeRelation = 'same' | 'different' | { readonly part: SideName };

export function relatePlaces(
  claim: EntityId | undefined,
  statement: EntityId | undefined,
  world: World,
): ScopeRelation {
  if (claim === undefined || statement === undefined || claim === statement) return 'same';
  if (isWithin(world, claim, statement)) return { part: 'claim' };
  return isWithin(world, statement, claim) ? { part: 'statement' } : 'different';
}

/** An open end reaches further than any date; a period that is not given is taken to be the other's. */
export function relatePeriods(claim: Period | undefined, statement: Period | undefined): ScopeRelation {
  if (!claim || !statement) return 'same';
  if (claim.from === statement.from && claim.to === statement.to) return 'same';
  if (holds(statement, claim)) return { part: 'claim' };
  return holds(claim, statement) ? { part: 'statement' } : 'different';
}

/** Of a count that runs, the end of a period is the day of the count and no part of its scope. */
export function relateRunningPeriods(claim: Period | undefined, statement: Period | undefined): ScopeRelation {
  if (claim && statement && claim.from === statement.from) return 'same';
  return relatePeriods(claim, statement);
}

export function shareDays(a: Period, b: Period): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

const holds = (outer: Period, inner: Period) => startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer);

const startOf = (period: Period) => period.from ?? '0000-01-01';
const endOf = (period: Period) => period.to ?? '9999-12-31';
