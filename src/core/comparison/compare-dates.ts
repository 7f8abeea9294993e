import type { DateValue } from '../model';
import { agree, compatible, conflict, type Outcome } from './outcome';
import { onlySide } from './sides';

/**
 * Dates as stretches of days. A calendar unit that holds the other's days says the same, more coarsely ("September",
 * 21 September); a stretch that is none ("20 to 24 September") leaves room for it.
 *
 * @param several Whether several days can be right at once: different ones are then no conflict.
 */
export function compareDates(claim: DateValue, statement: DateValue, several = false): Outcome {
  if (claim.to < statement.from || statement.to < claim.from) {
    return several ? compatible({ code: 'other-dates' }) : conflict({ code: 'different-date' });
  }
  if (claim.from === statement.from && claim.to === statement.to) return agree({ code: 'same-value' });
  const wider = onlySide(holds(claim, statement), holds(statement, claim));
  if (!wider) return compatible({ code: 'overlapping-dates' });
  const isUnit = (wider === 'claim' ? claim : statement).precision !== 'day';
  return isUnit ? agree({ code: 'same-when-rounded', coarser: wider }) : compatible({ code: 'within-dates', wider });
}

const holds = (outer: DateValue, inner: DateValue) => outer.from <= inner.from && inner.to <= outer.to;
