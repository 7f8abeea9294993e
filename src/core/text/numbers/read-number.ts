import { isGlued, MARK, NUMBER, type Tokens } from '../tokens';
import { AND, ARTICLE, DOZEN, NEGATIVE, type NumberLexicon, OF, roleAt, SCALE } from './number-lexicon';
import { readMark, readOver, readQuotient, readShare, readSlashed, type Share } from './read-fraction';
import { readWhole, type Whole } from './read-whole';

const MINUS = 0x2d;
const SHARE_PRECISION = 0.1;

/** A number with all that belongs to it: tokens `[at, end)`. */
export interface NumberReading extends Whole {
  /** A part of one whole, with nothing counted in it yet: "half", "two thirds". */
  readonly share: boolean;
  /** "a third", "a quarter": a share only if what follows agrees, for "a third man" is none. */
  readonly doubtful: boolean;
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
    ? fractionAfterAnd(tokens, whole.end + 1, whole, lexicon)
    : (readMark(tokens, whole.end) ?? readSlashed(tokens, whole.end));
  if (!share || share.value >= whole.precision) return withoutShare(whole);
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

/** What stands after the "and": a fraction, or after tens in words a number with one, "twenty and three and a half". */
function fractionAfterAnd(tokens: Tokens, at: number, whole: Whole, lexicon: NumberLexicon): Share | null {
  const share = readShare(tokens, at, lexicon, false);
  if (share) return share;
  const next = readWhole(tokens, at, lexicon);
  if (!next || next.digits) return null;
  const over = readOver(tokens, at, next, lexicon);
  if (over || whole.digits || whole.precision !== 10 || next.value >= 10) return over;
  const { value, end } = withFraction(tokens, next, lexicon);
  return value % 1 > 0 ? { value, end, doubtful: false, digits: false } : null;
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
