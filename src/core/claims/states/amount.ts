import type { Quantity, QuantityValue } from '../../model';
import { MARK, type Tokens } from '../../text/tokens';
import type { ReadPage } from '../figure-claims';
import { tokenSpan } from '../figures-of';
import type { PagePlace } from './page-place';

/** How much of a state a phrase says, "up to ten years" of prison, and where the two stand together. */
export interface Amount {
  readonly value: QuantityValue;
  readonly place: PagePlace;
}

/** Words between a state and how long it lasts: "imprisonment of two years", "jailed for up to ten". */
const MOST_BETWEEN = 2;

function isTied(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let i = from; i < to; i++) if (tokens.kind[i] === MARK) return false;
  return true;
}

/** The stretch of time next to a phrase: "15 years in prison", "a decade behind bars", "jailed for up to two years". */
export function amountBeside(place: PagePlace, { text, quantities }: ReadPage): Amount | null {
  const { block, first, last } = place;
  const { tokens } = text.blocks[block]!;
  const beside = (quantity: Quantity): Amount | null => {
    const span = tokenSpan(tokens, quantity);
    const [from, to] = span.last <= first ? [span.last, first] : [last, span.first];
    if (quantity.value.kind !== 'duration' || !isTied(tokens, from, to)) return null;
    const both = { block, first: Math.min(first, span.first), last: Math.max(last, span.last) };
    return { value: quantity.value, place: both };
  };
  for (const quantity of quantities[block]!) {
    const found = beside(quantity);
    if (found) return found;
  }
  return null;
}
