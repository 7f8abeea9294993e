import {
  APOSTROPHE,
  classOf,
  DIGIT,
  fold,
  foldOf,
  HYPHEN,
  IGNORED,
  isUpper,
  LETTER,
  NEWLINE,
  OTHER,
  SPACE,
} from './characters';
import { CURRENCY_CODES } from './currency-codes';
import { classAt, dottedEnd, isPossessive, linkEnd, scanNumber } from './scan';
import { HASH_START, hashStep, intern, internCodes, LONGEST_WORD, NO_WORD, type WordId, wordOf } from './words';

/** Token kinds. A number is a run of digits with single `.`, `,` or apostrophes inside; a link is an address as a whole. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const LINK = 4;

/** Token flags, as bits. */
export const CAPITAL = 1;
/** Two letters or more, all upper case. */
export const UPPER = 2;
/** White space stands before it (the first token of a text has it too). */
export const SPACED = 4;
/** A line break stands before it. */
export const NEW_LINE = 8;
/** A hyphen, which is no token of its own, ties it to the next token: "48-hour" is `48` joined to `hour`. */
export const JOINED = 16;
/** It had "'s", which is part of neither its span nor its word: "Russia's" is `russia`. */
export const POSSESSIVE = 32;
/** Letters with full stops, which are inside its span but not in its word: "U.S." is `us`, "p.m." is `pm`. */
export const DOTTED = 64;
/** A number with separators inside: "2,353", "1.5". */
export const SEPARATED = 128;

/**
 * A text cut into tokens; column `i` of each array is about token `i`. Offsets are UTF-16 units of `text`.
 * `word` is the id of the folded form (lower case, no accents, straight apostrophes, no soft hyphens): see words.ts.
 * Numbers and links have `NO_WORD`; a mark's word is its (folded) character, dashes and quotes being told apart only
 * as '–', '—' ("--" too), '"' and "'".
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly word: Uint32Array;
}

interface Draft {
  readonly text: string;
  count: number;
  kind: Uint8Array;
  flags: Uint8Array;
  start: Uint32Array;
  end: Uint32Array;
  word: Uint32Array;
}

const EM_DASH = intern('\u2014');
const FOLDED_MARKS: ReadonlyMap<string, string> = new Map([
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u2015', '\u2014'],
  ['\u2012', '\u2013'],
  ['\u2212', '-'],
]);
const HYPHEN_CODE = 0x2d;
/** "USD115" is an amount, and no name with digits in it. */
const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES);
const CODE_LENGTH = 3;
const ZERO = 0x30;
/** All integers of so many digits are exact in a double. */
const MOST_EXACT_DIGITS = 15;
const DOT = 0x2e;
const COMMA = 0x2c;
const letters = new Uint16Array(LONGEST_WORD);

function widen(draft: Draft): void {
  const size = draft.kind.length * 2;
  const grown = <T extends Uint8Array | Uint32Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  draft.kind = grown(draft.kind, new Uint8Array(size));
  draft.flags = grown(draft.flags, new Uint8Array(size));
  draft.start = grown(draft.start, new Uint32Array(size));
  draft.end = grown(draft.end, new Uint32Array(size));
  draft.word = grown(draft.word, new Uint32Array(size));
}

function push(draft: Draft, kind: number, start: number, end: number, flags: number, word: WordId): number {
  if (draft.count === draft.kind.length) widen(draft);
  const i = draft.count++;
  draft.kind[i] = kind;
  draft.start[i] = start;
  draft.end[i] = end;
  draft.flags[i] = flags;
  draft.word[i] = word;
  return end;
}

function pushDotted(draft: Draft, start: number, end: number, flags: number): number {
  const surface = draft.text.slice(start, end);
  const bare = fold(surface.replaceAll('.', ''));
  const upper = isUpper(draft.text.charCodeAt(start));
  return push(draft, WORD, start, end, flags | DOTTED | (upper ? CAPITAL | UPPER : 0), intern(bare));
}

function pushWord(draft: Draft, start: number, flags: number): number {
  const { text } = draft;
  if (text.charCodeAt(start + 1) === DOT) {
    const dotted = dottedEnd(text, start);
    if (dotted > start) return pushDotted(draft, start, dotted, flags);
  }
  let length = 0;
  let hash = HASH_START;
  let capitals = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === IGNORED) continue;
    if (kind === APOSTROPHE) {
      if (classAt(text, end + 1) !== LETTER || isPossessive(text, end)) break;
    } else if (kind !== LETTER && kind !== DIGIT) break;
    if (kind === DIGIT && end - start === CODE_LENGTH && CODES.has(text.slice(start, end))) break;
    const folded = foldOf(code);
    if (isUpper(code)) capitals++;
    if (length < LONGEST_WORD) letters[length] = folded;
    length++;
    hash = hashStep(hash, folded);
  }
  const link = linkEnd(text, start, end);
  if (link > end) return push(draft, LINK, start, link, flags, NO_WORD);
  if (isUpper(text.charCodeAt(start))) flags |= CAPITAL;
  if (capitals === length && length > 1) flags |= UPPER;
  const word = length <= LONGEST_WORD ? internCodes(letters, length, hash) : NO_WORD;
  const possessive = end < text.length && classAt(text, end) === APOSTROPHE && isPossessive(text, end);
  push(draft, WORD, start, end, flags | (possessive ? POSSESSIVE : 0), word);
  return possessive ? end + 2 : end;
}

/** Does the number at `start` follow a comma and another number without a space? */
function isInList(draft: Draft, start: number): boolean {
  const last = draft.count - 1;
  return last > 0 && draft.word[last] === COMMA && draft.end[last] === start && draft.kind[last - 1] === NUMBER;
}

function pushNumber(draft: Draft, start: number, flags: number): number {
  const { end, separated } = scanNumber(draft.text, start, isInList(draft, start));
  return push(draft, NUMBER, start, end, flags | (separated ? SEPARATED : 0), NO_WORD);
}

/** ".25": a full stop that neither ends a word nor stands inside a number. */
function startsDecimal(draft: Draft, i: number, flags: number): boolean {
  if (classAt(draft.text, i + 1) !== DIGIT) return false;
  return (flags & SPACED) !== 0 || (draft.count > 0 && draft.kind[draft.count - 1] === MARK);
}

function pushHyphen(draft: Draft, start: number, flags: number): number {
  const { text } = draft;
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === HYPHEN_CODE) end++;
  if (end > start + 1) return push(draft, MARK, start, end, flags, EM_DASH);
  const last = draft.count - 1;
  const next = classAt(text, end);
  const ties = !(flags & SPACED) && last >= 0 && draft.kind[last]! <= NUMBER && (next === LETTER || next === DIGIT);
  if (!ties) return push(draft, MARK, start, end, flags, HYPHEN_CODE);
  draft.flags[last]! |= JOINED;
  return end;
}

function pushMark(draft: Draft, start: number, flags: number): number {
  const code = draft.text.charCodeAt(start);
  if (code < 128) return push(draft, MARK, start, start + 1, flags, code);
  const pair = code >= 0xd800 && code < 0xdc00 && start + 1 < draft.text.length;
  const surface = draft.text.slice(start, start + (pair ? 2 : 1));
  return push(draft, MARK, start, start + surface.length, flags, intern(FOLDED_MARKS.get(surface) ?? surface));
}

/** Cuts a text into tokens, in one pass and in time linear in its length. */
export function tokenise(text: string): Tokens {
  const size = (text.length >> 2) + 8;
  const columns = { kind: new Uint8Array(size), flags: new Uint8Array(size), start: new Uint32Array(size) };
  const draft: Draft = { text, count: 0, ...columns, end: new Uint32Array(size), word: new Uint32Array(size) };
  let flags = SPACED;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE || kind === NEWLINE) {
      flags |= kind === SPACE ? SPACED : SPACED | NEW_LINE;
      i++;
      continue;
    }
    if (kind === IGNORED) i++;
    else if (kind === LETTER) i = pushWord(draft, i, flags);
    else if (kind === DIGIT) i = pushNumber(draft, i, flags);
    else if (kind === HYPHEN) i = pushHyphen(draft, i, flags);
    else if (kind === OTHER && code === DOT && startsDecimal(draft, i, flags)) i = pushNumber(draft, i, flags);
    else if (kind === APOSTROPHE) i = push(draft, MARK, i, i + 1, flags, 0x27);
    else i = pushMark(draft, i, flags);
    if (kind !== IGNORED) flags = 0;
  }
  return draft;
}

/** The folded word of token `i`, also where it has no id; the surface of numbers and links. */
export function wordAt(tokens: Tokens, i: number): string {
  const id = tokens.word[i] ?? NO_WORD;
  return id !== NO_WORD ? wordOf(id) : fold(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** The value of the digits at token `i`; `NaN` where they have separators, are too many, or are none. */
export function plainNumber(tokens: Tokens, i: number): number {
  if (tokens.kind[i] !== NUMBER || tokens.flags[i]! & SEPARATED) return Number.NaN;
  const [start, end] = [tokens.start[i]!, tokens.end[i]!];
  if (end - start > MOST_EXACT_DIGITS) return Number.NaN;
  let value = 0;
  for (let k = start; k < end; k++) value = value * 10 + tokens.text.charCodeAt(k) - ZERO;
  return value;
}

/** Token `i` starts where the one before it ends: "300k", "£5". */
export function isGlued(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.start[i] === tokens.end[i - 1];
}
