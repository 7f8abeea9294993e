/**
 * What each UTF-16 unit is to the tokeniser, and what it is folded to. Tables cover the scripts that news in
 * European languages uses; anything above them is classed on demand by its Unicode properties.
 */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const APOSTROPHE = 5;
export const HYPHEN = 6;
/** Soft hyphens, zero-width characters and combining marks: part of a word, of no weight in it. */
export const IGNORED = 7;

/** The tables end after the currency signs (U+20A0–U+20CF). */
const LIMIT = 0x20d0;
const APOSTROPHES = "'\u2018\u2019\u02bc\u02b9`\u00b4";
const HYPHENS = '-\u2010\u2011';
const IGNORABLE = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** Letters that Unicode does not decompose and that English copy writes plain. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŧ: 't' };

function classify(character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (IGNORABLE.test(character)) return IGNORED;
  if (/[\n\r\u2028\u2029]/.test(character)) return NEWLINE;
  if (/\s/.test(character)) return SPACE;
  if (/[0-9]/.test(character)) return DIGIT;
  return /\p{L}/u.test(character) ? LETTER : OTHER;
}

function foldCharacter(character: string): string {
  if (APOSTROPHES.includes(character)) return "'";
  const lower = character.toLowerCase();
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return PLAIN[bare] ?? (bare.length === 1 ? bare : lower.charAt(0));
}

const CLASS = new Uint8Array(LIMIT);
const FOLD = new Uint16Array(LIMIT);
const UPPER = new Uint8Array(LIMIT);
for (let code = 0; code < LIMIT; code++) {
  const character = String.fromCharCode(code);
  const kind = classify(character);
  CLASS[code] = kind;
  FOLD[code] = kind === LETTER || kind === APOSTROPHE ? foldCharacter(character).charCodeAt(0) : code;
  UPPER[code] = kind === LETTER && character !== character.toLowerCase() ? 1 : 0;
}

export function classOf(code: number): number {
  return code < LIMIT ? CLASS[code]! : classify(String.fromCharCode(code));
}

/** Lower case, without accents; the identity for what is neither letter nor apostrophe. */
export function foldOf(code: number): number {
  return code < LIMIT ? FOLD[code]! : foldCharacter(String.fromCharCode(code)).charCodeAt(0);
}

export function isUpper(code: number): boolean {
  if (code < LIMIT) return UPPER[code] === 1;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

/** The word form of any string, as `tokenise` gives it: lower case, no accents, straight apostrophes. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== IGNORED) folded += String.fromCharCode(foldOf(code));
  }
  return folded;
}
