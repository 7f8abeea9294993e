import { CAPITAL, isGlued, JOINED, MARK, NEW_LINE, NUMBER, type Tokens } from '../tokens';
import type { WordId } from '../words';
import {
  AND,
  ARTICLE,
  CARDINAL,
  DENOMINATOR,
  DENOMINATORS,
  DOZEN,
  HALF,
  HUNDRED,
  type NumberLexicon,
  POINT,
  roleAt,
  SCALE,
  SIGN,
  SIGN_AMBIGUOUS,
  SIGN_GLUED,
  SIGN_UPPER,
  SIGN_UPPER_SPACED,
  TEEN,
  TENS,
  UNIT,
  ZERO,
} from './number-lexicon';
import { readDigits } from './read-digits';

/** A number without fraction, as far as it was read: tokens `[at, end)`. */
export interface Whole {
  readonly end: number;
  readonly value: number;
  readonly precision: number;
  /** The last factor that was written as a word or sign: 1,000,000 in "1.2 million", otherwise 1. */
  readonly scale: number;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** Digits alone, without separators or scale. */
  readonly plain: boolean;
  /** "dozen", which nobody counts out. */
  readonly loose: boolean;
}

const HYPHEN: WordId = 0x2d;

const valueAt = (tokens: Tokens, i: number, lexicon: NumberLexicon): number => lexicon.values.get(tokens.word[i]!) ?? 0;

interface Words {
  readonly value: number;
  readonly precision: number;
  readonly end: number;
}

function readBelowHundred(tokens: Tokens, at: number, lexicon: NumberLexicon, first = false): Words | null {
  const role = roleAt(tokens, at, lexicon, first);
  const value = valueAt(tokens, at, lexicon);
  if (role & ZERO) return { value: 0, precision: 1, end: at + 1 };
  if (role & (UNIT | TEEN)) return { value, precision: value === 10 ? 10 : 1, end: at + 1 };
  if (!(role & TENS)) return null;
  const hyphen = tokens.kind[at + 1] === MARK && tokens.word[at + 1] === HYPHEN ? 1 : 0;
  const next = at + 1 + hyphen;
  if (roleAt(tokens, next, lexicon) & UNIT)
    return { value: value + valueAt(tokens, next, lexicon), precision: 1, end: next + 1 };
  return { value, precision: 10, end: at + 1 };
}

/** What stands after "hundred": "and five", "twenty-one", in words or, after digits, in digits. */
function readRest(tokens: Tokens, at: number, lexicon: NumberLexicon, inDigits: boolean): Words | null {
  const and = roleAt(tokens, at, lexicon) & AND ? 1 : 0;
  if (inDigits && and && tokens.kind[at + 1] === NUMBER) {
    const digits = readDigits(tokens, at + 1);
    const below =
      digits?.plain && digits.value > 0 && digits.value < 100 && !(roleAt(tokens, at + 2, lexicon) & HUNDRED);
    return below ? { value: digits.value, precision: 1, end: digits.end } : null;
  }
  const rest = readBelowHundred(tokens, at + and, lexicon);
  if (!rest || rest.value === 0 || roleAt(tokens, rest.end, lexicon) & HUNDRED) return null;
  if (and && isNumerator(tokens, rest, lexicon)) return null;
  return and && roleAt(tokens, rest.end, lexicon) & DOZEN ? dozens(rest) : rest;
}

/** In "three hundred and two dozen" the hundreds are not counted in dozens. */
const dozens = ({ value, precision, end }: Words): Words => ({
  value: value * 12,
  precision: precision * 12,
  end: end + 1,
});

/** In "a hundred and three quarters" the three belongs to the quarters. */
function isNumerator(tokens: Tokens, number: Words, lexicon: NumberLexicon): boolean {
  const below = roleAt(tokens, number.end, lexicon) & (DENOMINATOR | DENOMINATORS | HALF);
  return below !== 0 && (number.value < valueAt(tokens, number.end, lexicon) || (below & HALF) !== 0);
}

/** "three", "twenty-one", "two hundred and five", "ninety-five hundred"; after digits only "3 hundred and 21". */
function readHundreds(tokens: Tokens, start: Words, lexicon: NumberLexicon, inDigits: boolean): Words {
  if (!(roleAt(tokens, start.end, lexicon) & HUNDRED)) return start;
  const value = start.value * 100;
  const rest = readRest(tokens, start.end + 1, lexicon, inDigits);
  if (rest) return { value: value + rest.value, precision: rest.precision, end: rest.end };
  return { value, precision: start.precision * 100, end: start.end + 1 };
}

/** "two point zero five": the decimals, read one digit after the other or as one number. */
function readPoint(tokens: Tokens, whole: Words, lexicon: NumberLexicon): Words {
  if (!(roleAt(tokens, whole.end, lexicon) & POINT)) return whole;
  let decimals = '';
  let end = whole.end + 1;
  for (; end < tokens.count && decimals.length < 12; ) {
    const next = tokens.kind[end] === NUMBER ? readDigits(tokens, end) : readBelowHundred(tokens, end, lexicon);
    if (!next || (tokens.kind[end] === NUMBER && decimals !== '')) break;
    decimals += String(next.value);
    end = next.end;
  }
  if (!/^\d+$/.test(decimals)) return whole;
  return { value: Number(`${whole.value}.${decimals}`), precision: 10 ** -decimals.length, end };
}

/** The factor that the short scale at token `i` stands for; 0 where it is none there. */
function signAt(tokens: Tokens, i: number, lexicon: NumberLexicon, digits: Words, ambiguous: boolean): number {
  const role = roleAt(tokens, i, lexicon);
  if (!(role & SIGN)) return 0;
  const upper = (tokens.flags[i]! & CAPITAL) !== 0;
  const glued = isGlued(tokens, i);
  if (role & SIGN_GLUED && !glued) return 0;
  if (role & SIGN_UPPER && (!upper || (digits.value < 10 && digits.precision >= 1))) return 0;
  if (role & SIGN_UPPER_SPACED && !glued && !upper) return 0;
  if (role & SIGN_AMBIGUOUS && !upper && !ambiguous) return 0;
  return valueAt(tokens, i, lexicon);
}

interface Term extends Words {
  readonly scale: number;
  readonly digits: boolean;
  readonly plain: boolean;
  readonly loose: boolean;
}

const GROSS_PRECISION = 1 / 3;

/** Puts the scales after a coefficient: "million", "thousand million", "bn", "dozen". */
function scaled(
  tokens: Tokens,
  coefficient: Words,
  lexicon: NumberLexicon,
  kind: { digits: boolean; plain: boolean; ambiguous: boolean },
): Term {
  let { value, precision, end } = coefficient;
  let scale = 1;
  let loose = false;
  while (roleAt(tokens, end, lexicon) & (SCALE | DOZEN)) {
    const dozen = (roleAt(tokens, end, lexicon) & DOZEN) !== 0;
    const factor = dozen ? 12 : valueAt(tokens, end, lexicon);
    if (scale > 1 && (factor < scale || dozen)) break;
    [value, scale, precision] = [value * factor, scale * factor, precision * factor];
    end++;
    if (!dozen) continue;
    loose = true;
    precision = Math.max(1, value * GROSS_PRECISION);
    break;
  }
  if (scale === 1 && kind.digits) {
    const factor = signAt(tokens, end, lexicon, coefficient, kind.ambiguous);
    if (factor > 0) [value, scale, precision, end] = [value * factor, factor, precision * factor, end + 1];
  }
  return { value, precision, end, scale, digits: kind.digits, plain: kind.plain && scale === 1, loose };
}

/** "point 77", where no word stands before that would make it a point on a list. */
function readBarePoint(tokens: Tokens, at: number, lexicon: NumberLexicon, ambiguous: boolean): Term | null {
  const alone = at === 0 || tokens.kind[at - 1] === MARK;
  const read = alone ? readPoint(tokens, { value: 0, precision: 1, end: at }, lexicon) : null;
  return read && read.end > at ? scaled(tokens, read, lexicon, { digits: false, plain: false, ambiguous }) : null;
}

/** A coefficient with its scales: "two hundred thousand", "a million", "1.2bn". */
function readTerm(tokens: Tokens, at: number, lexicon: NumberLexicon, first: boolean, ambiguous: boolean): Term | null {
  if (tokens.kind[at] === NUMBER && (first || !(tokens.flags[at]! & NEW_LINE))) {
    const digits = readDigits(tokens, at);
    if (!digits) return null;
    const group = readHundreds(tokens, readPoint(tokens, digits, lexicon), lexicon, true);
    return scaled(tokens, group, lexicon, { digits: true, plain: digits.plain && group.end === digits.end, ambiguous });
  }
  const role = roleAt(tokens, at, lexicon, first);
  if (first && role & POINT) return readBarePoint(tokens, at, lexicon, ambiguous);
  const words = { digits: false, plain: false, ambiguous };
  if (role & ARTICLE && roleAt(tokens, at + 1, lexicon) & (HUNDRED | SCALE | DOZEN)) {
    return scaled(
      tokens,
      readHundreds(tokens, { value: 1, precision: 1, end: at + 1 }, lexicon, false),
      lexicon,
      words,
    );
  }
  if (role & HUNDRED && roleAt(tokens, at + 1, lexicon) & SCALE) {
    return scaled(tokens, { value: 100, precision: 100, end: at + 1 }, lexicon, words);
  }
  if (!(role & CARDINAL)) return null;
  const below = readBelowHundred(tokens, at, lexicon, first)!;
  const group = readHundreds(tokens, spokenHundreds(tokens, at, below, lexicon), lexicon, false);
  return scaled(tokens, readPoint(tokens, group, lexicon), lexicon, words);
}

/** "one twenty-two", as figures are read out, with nothing counted after it. */
function spokenHundreds(tokens: Tokens, at: number, unit: Words, lexicon: NumberLexicon): Words {
  if (unit.end !== at + 1 || !(roleAt(tokens, at, lexicon, true) & UNIT) || tokens.flags[at]! & JOINED) return unit;
  if (!(roleAt(tokens, at + 1, lexicon) & TENS)) return unit;
  const rest = readBelowHundred(tokens, at + 1, lexicon)!;
  const alone = rest.end >= tokens.count || tokens.kind[rest.end] === MARK;
  return alone && rest.end === at + 3 ? { ...rest, value: unit.value * 100 + rest.value } : unit;
}

/** May `next` be added to what stands before it: "two thousand | and twelve"? */
function continues(total: Term, next: Term): boolean {
  return next.value < total.scale && next.value > 0 && !next.loose;
}

/**
 * Reads the number without fraction that starts at token `at`, as far as it goes.
 * @param ambiguous take "m" after digits for a million and not for a metre
 */
export function readWhole(tokens: Tokens, at: number, lexicon: NumberLexicon, ambiguous = false): Whole | null {
  const head = readTerm(tokens, at, lexicon, true, ambiguous);
  if (!head) return null;
  let total = head;
  while (total.scale >= 1000) {
    const and = (roleAt(tokens, total.end, lexicon) & AND) !== 0;
    const at = total.end + (and ? 1 : 0);
    if (tokens.kind[at] === NUMBER && (and || !(roleAt(tokens, at + 1, lexicon) & (HUNDRED | SCALE)))) break;
    const next = readTerm(tokens, at, lexicon, false, ambiguous);
    if (!next || !continues(total, next) || (and && isNumerator(tokens, next, lexicon))) break;
    const value = total.value + next.value;
    total = { ...total, value, precision: next.precision, end: next.end, scale: next.scale, plain: false };
  }
  return total;
}
