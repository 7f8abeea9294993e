import { CARDINAL, roleAt } from '../text/numbers/number-lexicon';
import { CAPITAL, isGlued, JOINED, LINK, MARK, NUMBER, SEPARATED, type Tokens, UPPER, WORD } from '../text/tokens';
import type { Draft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';
import { isOrdinal } from './read-age';
import { kindAt } from './token-checks';

const COLON = 0x3a;
const SLASH = 0x2f;
const DOT = 0x2e;
const PLUS = 0x2b;
const UNDERSCORE = 0x5f;
const AT = 0x40;
const HASH = 0x23;
const LETTER_S = 0x73;
/** Longer runs of digits number accounts and telephones. */
const MOST_DIGITS = 15;

/** Part of a longer sign: "T-72", "v2", "3:0", "9/11", "555-123-4567", "#3", "[email protected]". */
export function isPartOfSign(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const { number: start, end } = draft;
  if (start > 0 && tokens.flags[start - 1]! & JOINED && !isSpokenNext(tokens, draft, lexicon)) return true;
  const before = isGlued(tokens, start) ? tokens.word[start - 1] : 0;
  if (
    before === COLON ||
    before === SLASH ||
    before === UNDERSCORE ||
    before === AT ||
    before === HASH ||
    before === DOT
  )
    return true;
  if (before === PLUS && draft.plain) return true;
  if (isGlued(tokens, start) && kindAt(tokens, start - 1) !== MARK && !isCodeBefore(tokens, draft)) return true;
  if (start > 0 && tokens.word[start - 1] === HASH) return true;
  if (tokens.flags[end - 1]! & JOINED && kindAt(tokens, end) === NUMBER) return true;
  if (tokens.flags[end - 1]! & JOINED && draft.unit === null && tokens.flags[end]! & CAPITAL && draft.digits)
    return true;
  if (!isGlued(tokens, end)) return false;
  const after = tokens.word[end];
  if (after === COLON || after === SLASH || after === UNDERSCORE || after === AT)
    return isGlued(tokens, end + 1) && (after !== SLASH || kindAt(tokens, end + 1) === NUMBER);
  return kindAt(tokens, end) !== MARK && kindAt(tokens, end) !== LINK && !isKnownTail(tokens, end, draft, lexicon);
}

/** "USD115": the code of a currency, which the amount has taken in. */
const isCodeBefore = (tokens: Tokens, { kind, number }: Draft): boolean =>
  kind === 'money' && (tokens.flags[number - 1]! & UPPER) !== 0;

/** "three-nought-four": number words read out one after the other. */
const isSpokenNext = (tokens: Tokens, { number }: Draft, { numbers }: QuantityLexicon): boolean =>
  (roleAt(tokens, number, numbers, true) & CARDINAL) !== 0 &&
  (roleAt(tokens, number - 1, numbers, true) & CARDINAL) !== 0;

/** What may be glued to a number and leave it one. */
const isKnownTail = (tokens: Tokens, end: number, draft: Draft, lexicon: QuantityLexicon): boolean =>
  draft.unit !== null &&
  kindAt(tokens, end) === WORD &&
  !isOrdinal(tokens, end, lexicon) &&
  tokens.kind[end - 1] === MARK;

/** "020", of a telephone number. */
const hasLeadingZero = (tokens: Tokens, i: number): boolean =>
  kindAt(tokens, i) === NUMBER &&
  tokens.end[i]! - tokens.start[i]! > 1 &&
  tokens.text.charCodeAt(tokens.start[i]!) === 0x30 &&
  !(tokens.flags[i]! & SEPARATED);

/** "1990s", "90s", "0207 123": digits that are no amount. */
export function isOddDigits(tokens: Tokens, draft: Draft): boolean {
  if (!draft.plain) return false;
  const { number, end } = draft;
  const size = tokens.end[number]! - tokens.start[number]!;
  if (size > MOST_DIGITS || (isGlued(tokens, end) && tokens.word[end] === LETTER_S)) return true;
  if (hasLeadingZero(tokens, number) && kindAt(tokens, end) === NUMBER) return true;
  const before = kindAt(tokens, number - 1) === NUMBER;
  return before && (hasLeadingZero(tokens, number - 1) || hasLeadingZero(tokens, number - 2));
}
