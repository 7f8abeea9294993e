import type { QuantityValue } from '../model';
import type { SideName } from '../reason';
import type { Assertion } from './assertion';
import type { Outcome } from './outcome';

/**
 * Whether a denial leaves no room for what the other side asserts. Who denies that anyone was hit denies that
 * someone was killed; who denies that someone was killed does not deny that he was hit.
 *
 * @param outcome How the two would stand if both were asserted.
 */
export function isRuledOut(claim: Assertion, statement: Assertion, denier: SideName, outcome: Outcome): boolean {
  const [denied, asserted] = denier === 'claim' ? [claim.value, statement.value] : [statement.value, claim.value];
  const { verdict, reason } = outcome;
  switch (reason.code) {
    case 'same-when-rounded':
      // "In September" can still be true where "on the 21st" is denied; a rounded number is the number.
      return denied.type === 'quantity' || reason.coarser === denier;
    case 'implied-answer':
      return reason.implying !== denier;
    case 'contained-place':
      return reason.inner !== denier;
    case 'within-bound':
    case 'bounds-allow-both':
      return denied.type === 'quantity' && asserted.type === 'quantity' && reaches(asserted, denied);
    default:
      return verdict === 'agree';
  }
}

/** Denied "more than 2,000" is denied for every number above; denied "up to a million" only for a million itself. */
function reaches(asserted: QuantityValue, denied: QuantityValue): boolean {
  if (denied.min !== null) return denied.max === null && asserted.min !== null && asserted.min >= denied.min;
  return denied.max !== null && asserted.max === denied.max;
}
