/**
 * Word forms as small integers, so that matching compares numbers and not strings. Id 0 is "no word known".
 * The id of a single ASCII character is its code ("," is 44, "a" is 97).
 *
 * The table is a cache: words that are asked for by name (`intern`) are always in it, words met in text only until
 * it is full, so that a process that reads a million pages does not grow without end. Results never depend on it,
 * provided that vocabulary is interned before the text that it is looked for in is tokenised.
 */
export type WordId = number;

export const NO_WORD: WordId = 0;
/** Longer words are nobody's vocabulary; they get no id. */
export const LONGEST_WORD = 48;
const MOST_WORDS_OF_TEXT = 1 << 17;

const words: string[] = [];
const hashes: number[] = [];
let slots = new Int32Array(1 << 14);

/** FNV-1a, one step: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_START = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const spread = (hash: number): number => hash ^ (hash >>> 15);

function grow(): void {
  slots = new Int32Array(slots.length * 2);
  for (let id = 1; id < words.length; id++) insert(hashes[id]!, id);
}

function insert(hash: number, id: WordId): void {
  let slot = spread(hash) & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id;
}

function add(word: string, hash: number): WordId {
  const id = words.length;
  words.push(word);
  hashes.push(hash);
  if (words.length * 2 > slots.length) grow();
  else insert(hash, id);
  return id;
}

function sameLetters(word: string, codes: Uint16Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== codes[i]) return false;
  return true;
}

/** The id of the word whose folded letters are the first `length` of `codes`; `hash` is over the same letters. */
export function internCodes(codes: Uint16Array, length: number, hash: number, always = false): WordId {
  let slot = spread(hash) & (slots.length - 1);
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (hashes[id] === hash && sameLetters(words[id]!, codes, length)) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
  if (!always && words.length >= MOST_WORDS_OF_TEXT) return NO_WORD;
  return add(String.fromCharCode(...codes.subarray(0, length)), hash);
}

/** The id of a word form that is already folded (see `fold`); adds it where it is new. */
export function intern(word: string): WordId {
  const codes = new Uint16Array(word.length);
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) {
    codes[i] = word.charCodeAt(i);
    hash = hashStep(hash, codes[i]!);
  }
  return internCodes(codes, word.length, hash, true);
}

/** The word form of an id; '' for `NO_WORD`. */
export function wordOf(id: WordId): string {
  return words[id] ?? '';
}

/** One more than the highest id so far: the length that a table by id needs. */
export function wordCount(): number {
  return words.length;
}

words.push('');
hashes.push(0);
for (let code = 1; code < 128; code++) intern(String.fromCharCode(code));
