import { readWhole } from '../text/numbers/read-whole';
import { matchPhrase } from '../text/phrases';
import type { BoundSense } from '../text/quantity-words';
import { JOINED, NEW_LINE, type Tokens } from '../text/tokens';
import type { Draft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';

/** What bound words before a number say, and the token after them. */
export interface Bounds {
  readonly end: number;
  readonly sense: BoundSense | null;
  readonly approximate: boolean;
}

/** "at least about", "well over some": no text needs more, and hostile text has more. */
const MOST_WORDS = 3;

/** Reads the bound words that start at token `at`; `end` is `at` where there are none. */
export function readBoundsBefore(tokens: Tokens, at: number, lexicon: QuantityLexicon): Bounds {
  let end = at;
  let sense: BoundSense | null = null;
  let approximate = false;
  for (let k = 0; k < MOST_WORDS; k++) {
    const phrase = end < tokens.count ? matchPhrase(lexicon.bounds, tokens, end) : null;
    const next = end + (phrase?.length ?? 0);
    if (!phrase || next >= tokens.count || tokens.flags[next]! & NEW_LINE) break;
    if (phrase.value === 'about') approximate = true;
    else if (phrase.value !== 'equal') sense ??= phrase.value;
    end = next;
  }
  return { end, sense, approximate };
}

/** Narrows or opens the interval of a draft. A bound on a vague word or range holds for its near end. */
export function applyBound(draft: Draft, sense: BoundSense): void {
  const { min, max } = draft;
  if (sense === 'about' || sense === 'just-over' || sense === 'just-under') draft.approximate = true;
  if (sense === 'about' || sense === 'equal') return;
  draft.bounded = true;
  if (sense === 'more-than' || sense === 'at-least' || sense === 'just-over') {
    draft.min = min ?? max;
    draft.max = null;
    draft.minExcluded = sense !== 'at-least';
  } else {
    draft.max = max ?? min;
    draft.min = null;
    draft.maxExcluded = sense !== 'at-most';
  }
}

/** In "100 or less than 50" the second bound has its own number. */
function startsBound(tokens: Tokens, at: number, lexicon: QuantityLexicon): boolean {
  const { end } = readBoundsBefore(tokens, at, lexicon);
  return end > at && readWhole(tokens, end, lexicon.numbers) !== null;
}

/** Reads bound words after the number ("or more", "+", "or so") and applies them. */
export function readBoundAfter(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): void {
  const at = draft.end;
  if (at >= tokens.count || tokens.flags[at]! & NEW_LINE) return;
  const phrase = matchPhrase(lexicon.boundsAfter, tokens, at);
  if (!phrase) return;
  const isSign = tokens.end[at]! - tokens.start[at]! === 1;
  if (isSign && tokens.start[at] !== tokens.end[at - 1]) return;
  if (draft.bounded && phrase.value !== 'about') return;
  if (startsBound(tokens, at + 1, lexicon)) return;
  const next = at + phrase.length;
  const isStem = phrase.length === 1 && !isSign && !(tokens.flags[at - 1]! & JOINED);
  if (isStem && phrase.value === 'about' && next < tokens.count && !(tokens.flags[next]! & NEW_LINE)) return;
  applyBound(draft, phrase.value);
  draft.end = next;
}

/** "more than 10 but less than 20": the second bound closes the first, where it fits. */
export function joinBound(draft: Draft, other: Draft): boolean {
  const opensUp = draft.bounded && draft.max === null && draft.min !== null;
  const opensDown = draft.bounded && draft.min === null && draft.max !== null;
  const closesUp = other.bounded && other.min === null && other.max !== null;
  const closesDown = other.bounded && other.max === null && other.min !== null;
  if (opensUp && closesUp && draft.min! < other.max!) {
    draft.max = other.max;
    draft.maxExcluded = other.maxExcluded;
  } else if (opensDown && closesDown && other.min! < draft.max!) {
    draft.min = other.min;
    draft.minExcluded = other.minExcluded;
  } else return false;
  draft.ranged = true;
  draft.end = other.end;
  return true;
}
