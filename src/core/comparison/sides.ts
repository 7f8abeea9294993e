import type { SideName } from '../reason';

/** The side that a test holds for, where it holds for just one of them; `null` where for both or neither. */
export function onlySide(claim: boolean, statement: boolean): SideName | null {
  if (claim === statement) return null;
  return claim ? 'claim' : 'statement';
}

/** The side, or both of them, that a test holds for; `null` where for neither. */
export function sidesWhere(claim: boolean, statement: boolean): SideName | 'both' | null {
  return claim && statement ? 'both' : onlySide(claim, statement);
}
