/** A number written in digits. */
export interface Digits {
  readonly value: number;
  /** Place value of the last digit that is stated: 0.1 for "1.0", 100 for "300". */
  readonly precision: number;
  /** Digits alone, as years and numbers of houses are written too. */
  readonly plain: boolean;
}

/** Longer runs of digits are no news figure, and reading them would not be linear in hostile text. */
const LONGEST = 40;
const PLAIN = /^\d+$/;
const DECIMAL = /^\d*\.\d+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const SWISS = /^\d{1,3}(?:'\d{3})+(?:\.\d+)?$/;

/** Place value of the last digit of a whole number that is not 0; 1 for 0. */
export function lastPlace(value: number): number {
  let place = 1;
  for (let rest = value; rest > 0 && rest % 10 === 0; rest /= 10) place *= 10;
  return place;
}

function precisionOf(digits: string): number {
  const [whole = '', decimals] = digits.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  return lastPlace(Number(whole));
}

/**
 * Reads digits with separators as English, Indian, Swiss and continental copy write them. A single full stop is a
 * decimal point: "4.800" is 4.8. `null` where the text is no single number ("192.168.1.2", "22,24,26").
 */
export function parseDigits(written: string): Digits | null {
  if (written.length > LONGEST) return null;
  const text = written.replace(/[\u2018\u2019]/g, "'");
  let normal: string | null = null;
  if (PLAIN.test(text) || DECIMAL.test(text)) normal = text;
  else if (GROUPED.test(text) || INDIAN.test(text)) normal = text.replaceAll(',', '');
  else if (CONTINENTAL.test(text)) normal = text.replaceAll('.', '').replace(',', '.');
  else if (DECIMAL_COMMA.test(text)) normal = text.replace(',', '.');
  else if (SWISS.test(text)) normal = text.replaceAll("'", '');
  if (normal === null) return null;
  return { value: Number(normal), precision: precisionOf(normal), plain: PLAIN.test(text) };
}

/** "½" and its like, which are marks and not digits to the tokeniser. */
export const FRACTION_MARKS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
