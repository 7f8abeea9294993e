import { isGlued, MARK, NUMBER, type Tokens } from '../tokens';
import { wordOf } from '../words';
import {
  AND,
  ARTICLE,
  DENOMINATOR,
  DENOMINATORS,
  HALF,
  HUNDRED,
  type NumberLexicon,
  ORDINAL,
  ORDINALS,
  OVER,
  roleAt,
  SCALE,
  TENS,
  UNIT,
} from './number-lexicon';
import { FRACTION_MARKS } from './parse-digits';
import { readDigits } from './read-digits';
import { readWhole, type Whole } from './read-whole';

/** A fraction of one, as far as it was read: it ends before token `end`. */
export interface Share {
  readonly value: number;
  readonly end: number;
  readonly doubtful: boolean;
  readonly digits: boolean;
}

const SLASH = 0x2f;
const MINUS = 0x2d;
/** Denominators that are written with a slash; "9/11" and "24/7" are other things. */
const SLASHED: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 20, 25, 32, 50, 64, 100]);

/** "3/4", with no further slash or digit at its ends. */
export function readSlashed(tokens: Tokens, at: number): Share | null {
  if (tokens.kind[at] !== NUMBER || tokens.word[at + 1] !== SLASH || tokens.kind[at + 2] !== NUMBER) return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  if (at > 0 && tokens.word[at - 1] === SLASH) return null;
  if (tokens.word[at + 3] === SLASH && isGlued(tokens, at + 3)) return null;
  const [over, under] = [readDigits(tokens, at), readDigits(tokens, at + 2)];
  if (!over?.plain || !under?.plain || over.value >= under.value || !SLASHED.has(under.value)) return null;
  return { value: over.value / under.value, end: under.end, doubtful: false, digits: true };
}

export function readMark(tokens: Tokens, at: number): Share | null {
  if (at >= tokens.count || tokens.kind[at] !== MARK) return null;
  const value = FRACTION_MARKS[wordOf(tokens.word[at]!)];
  return value === undefined ? null : { value, end: at + 1, doubtful: false, digits: true };
}

/** "half", "a half", "a third", "½", "3/4": shares whose numerator is one or in digits. */
export function readShare(tokens: Tokens, at: number, lexicon: NumberLexicon, first: boolean): Share | null {
  const written = readMark(tokens, at) ?? readSlashed(tokens, at);
  if (written) return written;
  const role = roleAt(tokens, at, lexicon, first);
  if (role & HALF) return { value: 0.5, end: at + 1, doubtful: false, digits: false };
  const next = roleAt(tokens, at + 1, lexicon);
  if (role & ARTICLE && next & HALF) return { value: 0.5, end: at + 2, doubtful: false, digits: false };
  const under = role & ARTICLE ? readDenominator(tokens, at + 1, lexicon) : null;
  if (under && under.role & DENOMINATOR) {
    return { value: 1 / under.value, end: under.end, doubtful: true, digits: false };
  }
  const scale = next & SCALE && role & DENOMINATOR;
  return scale
    ? { value: 1 / lexicon.values.get(tokens.word[at]!)!, end: at + 1, doubtful: false, digits: false }
    : null;
}

interface Denominator {
  readonly value: number;
  readonly end: number;
  /** `DENOMINATOR` of one part, `DENOMINATORS` of several. */
  readonly role: number;
}

const PARTS = DENOMINATOR | DENOMINATORS | ORDINAL | ORDINALS;
const partsOf = (role: number): number =>
  role | (role & ORDINAL ? DENOMINATOR : 0) | (role & ORDINALS ? DENOMINATORS : 0);

/** "fifths", "twenty-fifths", "one hundred and fifths", "- thirds": what stands under the line, from token `at`. */
function readDenominator(tokens: Tokens, at: number, lexicon: NumberLexicon): Denominator | null {
  const i = tokens.kind[at] === MARK && tokens.word[at] === MINUS ? at + 1 : at;
  const role = roleAt(tokens, i, lexicon);
  const value = lexicon.values.get(tokens.word[i]!) ?? 0;
  if (role & HALF) return { value: 2, end: i + 1, role: DENOMINATOR };
  if (role & (DENOMINATOR | DENOMINATORS)) return { value, end: i + 1, role };
  if (role & TENS) return readLastPart(tokens, i + 1, value, 10, lexicon);
  const scale = role & UNIT && value === 1 ? hundredOrMore(tokens, i + 1, lexicon) : 0;
  if (scale === 0) return null;
  const and = roleAt(tokens, i + 2, lexicon) & AND ? 1 : 0;
  return readLastPart(tokens, i + 2 + and, scale, 100, lexicon);
}

/** The "fifths" of "twenty-fifths", added to what stands before it. */
function readLastPart(
  tokens: Tokens,
  at: number,
  before: number,
  limit: number,
  lexicon: NumberLexicon,
): Denominator | null {
  const role = roleAt(tokens, at, lexicon);
  const value = lexicon.values.get(tokens.word[at]!) ?? 0;
  return role & PARTS && value < limit ? { value: before + value, end: at + 1, role: partsOf(role) } : null;
}

function hundredOrMore(tokens: Tokens, at: number, lexicon: NumberLexicon): number {
  const role = roleAt(tokens, at, lexicon);
  if (role & HUNDRED) return 100;
  return role & SCALE ? lexicon.values.get(tokens.word[at]!)! : 0;
}

/**
 * In "one hundred thirty fifths" the thirty belongs to the denominator, in "one hundred one thousand fifths" the
 * thousand does; in "twenty fifths" nothing.
 */
function givesItsEnd(tokens: Tokens, at: number, whole: Whole, lexicon: NumberLexicon): Whole {
  const last = whole.end - 1;
  const numberAt = (i: number): number => lexicon.values.get(tokens.word[i]!) ?? 0;
  if (last <= at || roleAt(tokens, last - 1, lexicon) & AND) return whole;
  if (roleAt(tokens, last, lexicon) & TENS && readDenominator(tokens, last, lexicon))
    return { ...whole, value: whole.value - numberAt(last), end: last };
  const isThousand = roleAt(tokens, last, lexicon) & SCALE && roleAt(tokens, last - 2, lexicon) & HUNDRED;
  if (last - 2 <= at || !isThousand || !readDenominator(tokens, last - 1, lexicon)) return whole;
  return { ...whole, value: whole.value / numberAt(last) - 1, scale: 1, end: last - 1 };
}

/** "two thirds", "one-fifth": a whole number over the denominator that follows it. */
export function readOver(tokens: Tokens, at: number, read: Whole, lexicon: NumberLexicon): Share | null {
  const whole = givesItsEnd(tokens, at, read, lexicon);
  const under = readDenominator(tokens, whole.end, lexicon);
  if (!under || whole.value <= 0 || whole.precision < 1) return null;
  if (!(under.role & (whole.value > 1 ? DENOMINATORS : DENOMINATOR))) return null;
  if (under.value === 4 && whole.value === 2) return null;
  return { value: whole.value / under.value, end: under.end, doubtful: false, digits: whole.digits };
}

/** "one over three": a share as mathematics says it. */
export function readQuotient(tokens: Tokens, whole: Whole, lexicon: NumberLexicon): Share | null {
  if (!(roleAt(tokens, whole.end, lexicon) & OVER) || whole.scale > 1) return null;
  const under = readWhole(tokens, whole.end + 1, lexicon);
  if (!under || under.value === 0 || under.end < tokens.count) return null;
  return { value: whole.value / under.value, end: under.end, doubtful: false, digits: whole.digits };
}
