import { isGlued, MARK, NUMBER, type Tokens } from '../tokens';
import { wordOf } from '../words';
import {
  AND,
  ARTICLE,
  DENOMINATOR,
  DENOMINATORS,
  DOZEN,
  HALF,
  NEGATIVE,
  type NumberLexicon,
  OF,
  ORDINAL,
  OVER,
  roleAt,
  SCALE,
  TENS,
} from './number-lexicon';
import { FRACTION_MARKS } from './parse-digits';
import { readDigits } from './read-digits';
import { readWhole, type Whole } from './read-whole';

/** A number with all that belongs to it: tokens `[at, end)`. */
export interface NumberReading extends Whole {
  /** A part of one whole, with nothing counted in it yet: "half", "two thirds". */
  readonly share: boolean;
  /** "a third", "a quarter": a share only if what follows agrees, for "a third man" is none. */
  readonly doubtful: boolean;
}

interface Share {
  readonly value: number;
  readonly end: number;
  readonly doubtful: boolean;
  readonly digits: boolean;
}

const SLASH = 0x2f;
const MINUS = 0x2d;
const SHARE_PRECISION = 0.1;
/** Denominators that are written with a slash; "9/11" and "24/7" are other things. */
const SLASHED: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 20, 25, 32, 50, 64, 100]);

/** "3/4", with no further slash or digit at its ends. */
function readSlashed(tokens: Tokens, at: number): Share | null {
  if (tokens.kind[at] !== NUMBER || tokens.word[at + 1] !== SLASH || tokens.kind[at + 2] !== NUMBER) return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  if (at > 0 && tokens.word[at - 1] === SLASH) return null;
  if (tokens.word[at + 3] === SLASH && isGlued(tokens, at + 3)) return null;
  const [over, under] = [readDigits(tokens, at), readDigits(tokens, at + 2)];
  if (!over?.plain || !under?.plain || over.value >= under.value || !SLASHED.has(under.value)) return null;
  return { value: over.value / under.value, end: under.end, doubtful: false, digits: true };
}

function readMark(tokens: Tokens, at: number): Share | null {
  if (at >= tokens.count || tokens.kind[at] !== MARK) return null;
  const value = FRACTION_MARKS[wordOf(tokens.word[at]!)];
  return value === undefined ? null : { value, end: at + 1, doubtful: false, digits: true };
}

/** "half", "a half", "a third", "½", "3/4": shares whose numerator is one or in digits. */
function readShare(tokens: Tokens, at: number, lexicon: NumberLexicon, first: boolean): Share | null {
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

/** "thirds", "- thirds", "twenty-fifths": what stands under the line, from token `at`. */
function readDenominator(
  tokens: Tokens,
  at: number,
  lexicon: NumberLexicon,
): { value: number; end: number; role: number } | null {
  const i = tokens.kind[at] === MARK && tokens.word[at] === MINUS ? at + 1 : at;
  const role = roleAt(tokens, i, lexicon);
  const value = lexicon.values.get(tokens.word[i]!) ?? 0;
  if (role & HALF) return { value: 2, end: i + 1, role: DENOMINATOR };
  if (role & (DENOMINATOR | DENOMINATORS)) return { value, end: i + 1, role };
  if (!(role & TENS)) return null;
  const next = roleAt(tokens, i + 1, lexicon);
  const unit = lexicon.values.get(tokens.word[i + 1]!) ?? 0;
  const counts = (next & (DENOMINATOR | DENOMINATORS | ORDINAL)) !== 0 && unit < 10;
  return counts ? { value: value + unit, end: i + 2, role: next | (next & ORDINAL ? DENOMINATOR : 0) } : null;
}

/** In "one hundred thirty fifths" the thirty belongs to the denominator; in "twenty fifths" it does not. */
function givesItsTens(tokens: Tokens, at: number, whole: Whole, lexicon: NumberLexicon): Whole {
  const last = whole.end - 1;
  if (last <= at || !(roleAt(tokens, last, lexicon) & TENS) || roleAt(tokens, last - 1, lexicon) & AND) return whole;
  if (!readDenominator(tokens, last, lexicon)) return whole;
  return { ...whole, value: whole.value - lexicon.values.get(tokens.word[last]!)!, end: last };
}

/** "two thirds", "one-fifth": a whole number over the denominator that follows it. */
function readOver(tokens: Tokens, at: number, read: Whole, lexicon: NumberLexicon): Share | null {
  const whole = givesItsTens(tokens, at, read, lexicon);
  const under = readDenominator(tokens, whole.end, lexicon);
  if (!under || whole.value <= 0 || whole.precision < 1) return null;
  if (!(under.role & (whole.value > 1 ? DENOMINATORS : DENOMINATOR))) return null;
  if (under.value === 4 && whole.value === 2) return null;
  return { value: whole.value / under.value, end: under.end, doubtful: false, digits: whole.digits };
}

const ofShare = (share: Share): NumberReading => ({
  end: share.end,
  value: share.value,
  precision: SHARE_PRECISION,
  scale: 1,
  digits: share.digits,
  plain: false,
  loose: false,
  share: true,
  doubtful: share.doubtful,
});

/** "half a million", "three quarters of a million", "half a dozen": a share of a scale is a number. */
function timesScale(tokens: Tokens, share: Share, lexicon: NumberLexicon): NumberReading | null {
  let i = share.end;
  if (roleAt(tokens, i, lexicon) & OF) i++;
  if (roleAt(tokens, i, lexicon) & ARTICLE) i++;
  const role = roleAt(tokens, i, lexicon);
  if (!(role & (SCALE | DOZEN))) return null;
  const dozen = (role & DOZEN) !== 0;
  const scale = dozen ? 12 : lexicon.values.get(tokens.word[i]!)!;
  const value = share.value * scale;
  const precision = dozen ? 2 : share.value === 0.5 ? scale / 10 : scale / 100;
  return {
    end: i + 1,
    value,
    precision,
    scale,
    digits: false,
    plain: false,
    loose: dozen,
    share: false,
    doubtful: false,
  };
}

/** Spelt out, because spreading an object for each number takes longer than reading it. */
function withoutShare({ end, value, precision, scale, digits, plain, loose }: Whole): NumberReading {
  return { end, value, precision, scale, digits, plain, loose, share: false, doubtful: false };
}

/** "two and a half", "10 1/2", "one million and a half", "two and a half million". */
function withFraction(tokens: Tokens, whole: Whole, lexicon: NumberLexicon): NumberReading {
  const and = roleAt(tokens, whole.end, lexicon) & AND ? 1 : 0;
  const share = and
    ? fractionAfterAnd(tokens, whole.end + 1, lexicon)
    : (readMark(tokens, whole.end) ?? readSlashed(tokens, whole.end));
  if (!share || share.value >= 1) return withoutShare(whole);
  const next = roleAt(tokens, share.end, lexicon) & SCALE ? lexicon.values.get(tokens.word[share.end]!)! : 1;
  if (next > 1 && whole.scale > next) {
    const value = whole.value + share.value * next;
    return { ...withoutShare(whole), value, precision: next / 10, end: share.end + 1, scale: next, plain: false };
  }
  const value = (whole.value + share.value * whole.scale) * next;
  const precision = next * whole.scale * (share.value === 0.5 ? 0.1 : 0.01);
  const end = share.end + (next > 1 ? 1 : 0);
  return { ...withoutShare(whole), value, precision, end, scale: next > 1 ? next : whole.scale, plain: false };
}

function fractionAfterAnd(tokens: Tokens, at: number, lexicon: NumberLexicon): Share | null {
  const share = readShare(tokens, at, lexicon, false);
  if (share) return share;
  const numerator = readWhole(tokens, at, lexicon);
  return numerator && !numerator.digits ? readOver(tokens, at, numerator, lexicon) : null;
}

/** "one over three": a share as mathematics says it. */
function readQuotient(tokens: Tokens, whole: Whole, lexicon: NumberLexicon): Share | null {
  if (!(roleAt(tokens, whole.end, lexicon) & OVER) || whole.scale > 1) return null;
  const under = readWhole(tokens, whole.end + 1, lexicon);
  if (!under || under.value === 0 || under.end < tokens.count) return null;
  return { value: whole.value / under.value, end: under.end, doubtful: false, digits: whole.digits };
}

/** The token after a sign that makes the number at `at` negative; `at` itself where there is none. */
function afterSign(tokens: Tokens, at: number, lexicon: NumberLexicon): number {
  if (tokens.kind[at] === MARK) {
    if (tokens.word[at] !== MINUS || tokens.kind[at + 1] !== NUMBER) return at;
    const opens = at === 0 || tokens.kind[at - 1] === MARK;
    return isGlued(tokens, at + 1) || opens ? at + 1 : at;
  }
  return roleAt(tokens, at, lexicon, true) & NEGATIVE ? at + 1 : at;
}

/**
 * Reads the number in words or digits that starts at token `at`: "2,353", "two and a half million", "two thirds",
 * "minus five". Bounds, ranges and units are not its business.
 * @param ambiguous take "m" after digits for a million and not for a metre
 * @returns `null` where no number starts
 */
export function readNumber(
  tokens: Tokens,
  at: number,
  lexicon: NumberLexicon,
  ambiguous = false,
): NumberReading | null {
  const start = afterSign(tokens, at, lexicon);
  if (start > at) {
    const number = start < tokens.count ? readNumber(tokens, start, lexicon, ambiguous) : null;
    return number && { ...number, value: -number.value, plain: false };
  }
  const slashed = readSlashed(tokens, at);
  if (slashed) return timesScale(tokens, slashed, lexicon) ?? ofShare(slashed);
  const whole = readWhole(tokens, at, lexicon, ambiguous);
  if (!whole) {
    const share = readShare(tokens, at, lexicon, true);
    return share && (timesScale(tokens, share, lexicon) ?? ofShare(share));
  }
  const share = readOver(tokens, at, whole, lexicon) ?? readQuotient(tokens, whole, lexicon);
  if (share) return timesScale(tokens, share, lexicon) ?? ofShare(share);
  return withFraction(tokens, whole, lexicon);
}
