import { APOSTROPHE, classOf, DIGIT, IGNORED, LETTER, NEWLINE, SPACE } from './characters';
import { LONGEST_WORD } from './words';

const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const LETTER_S = 0x73;
/** Sets the bit that tells lower from upper case in ASCII. */
const LOWER = 0x20;

/** The class of the unit at offset `i`; space past the end. */
export const classAt = (text: string, i: number): number => (i < text.length ? classOf(text.charCodeAt(i)) : SPACE);

/** "U.S.", "p.m.", "J.K": the end of single letters that alternate with full stops, or `start` where there are none. */
export function dottedEnd(text: string, start: number): number {
  let i = start;
  while (classAt(text, i) === LETTER && text.charCodeAt(i + 1) === DOT && i - start < LONGEST_WORD) i += 2;
  if (i === start) return start;
  const single = classAt(text, i) === LETTER && classAt(text, i + 1) !== LETTER && classAt(text, i + 1) !== APOSTROPHE;
  if (i - start === 2) return single ? i + 1 : start;
  return classAt(text, i) === LETTER ? (single ? i + 1 : start) : i;
}

/** "example.org" without a scheme cannot be told from a missing space, so only schemes and "www." make links. */
export function linkEnd(text: string, wordStart: number, wordEnd: number): number {
  const next = text.charCodeAt(wordEnd);
  if (next !== COLON && next !== DOT) return wordEnd;
  const scheme = text.startsWith('://', wordEnd);
  const www = next === DOT && text.slice(wordStart, wordEnd).toLowerCase() === 'www';
  if (!scheme && !www) return wordEnd;
  let end = wordEnd;
  while (end < text.length && classAt(text, end) !== SPACE && classAt(text, end) !== NEWLINE) end++;
  return end;
}

/** Is the apostrophe at `i` that of "'s" at the end of a word? */
export function isPossessive(text: string, i: number): boolean {
  if ((text.charCodeAt(i + 1) | LOWER) !== LETTER_S) return false;
  const next = classAt(text, i + 2);
  return next !== LETTER && next !== DIGIT && next !== APOSTROPHE;
}

/** No number is longer; a cap on the look-ahead keeps hostile runs of digits and commas linear. */
const LONGEST_NUMBER = 48;

/** "22,24,26" is a list and "1,234" a number: the length of the list's first item, or of the whole. */
function firstOfList(written: string): number {
  const groups = written.split(',');
  const several = groups.length > 2 && groups.at(-1)!.split('.')[0]!.length !== 3;
  return several ? groups[0]!.length : written.length;
}

/** What stands between the offset and the end of a number, and whether there are separators in it. */
interface ScannedNumber {
  readonly end: number;
  readonly separated: boolean;
}

/** The number that starts at offset `start`; in a list without spaces ("22,24") a comma ends it. */
export function scanNumber(text: string, start: number, inList: boolean): ScannedNumber {
  const limit = Math.min(text.length, start + LONGEST_NUMBER);
  let commas = 0;
  let end = start + 1;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === DIGIT || kind === IGNORED) continue;
    const separator = code === DOT || (code === COMMA && !inList) || kind === APOSTROPHE;
    if (!separator || classAt(text, end + 1) !== DIGIT) break;
    if (code === COMMA) commas++;
  }
  if (commas > 1) end = start + firstOfList(text.slice(start, end));
  return { end, separated: isSeparated(text, start, end) };
}

function isSeparated(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classAt(text, i) !== DIGIT) return true;
  return false;
}
