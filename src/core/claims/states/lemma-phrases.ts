import type { Language } from '../../text/language';
import { lemmaOf } from '../../text/lemma';
import { tokenise } from '../../text/tokens';
import type { WordId } from '../../text/words';

/** Phrases of lemmas by their first. */
export type LemmaPhrases = ReadonlyMap<WordId, readonly (readonly WordId[])[]>;

/** Tokens `[first, last)` of a block. */
export interface PhraseHit {
  readonly first: number;
  readonly last: number;
}

export function lemmaPhrases(list: readonly string[], language: Language): LemmaPhrases {
  const phrases = new Map<WordId, WordId[][]>();
  for (const text of list) {
    const tokens = tokenise(text);
    const words = Array.from({ length: tokens.count }, (_, i) => lemmaOf(tokens.word[i]!, language));
    const [head] = words;
    if (head !== undefined) phrases.set(head, [...(phrases.get(head) ?? []), words]);
  }
  return phrases;
}

/** Asked of every token of a clause: loops, because a closure and a list for each would cost more than the rest. */
function lengthAt(phrases: LemmaPhrases, lemmas: Uint32Array, at: number, to: number): number {
  const candidates = phrases.get(lemmas[at]!);
  if (!candidates) return 0;
  let length = 0;
  for (const words of candidates) if (words.length > length && standsAt(words, lemmas, at, to)) length = words.length;
  return length;
}

function standsAt(words: readonly WordId[], lemmas: Uint32Array, at: number, to: number): boolean {
  if (at + words.length > to) return false;
  for (let i = 1; i < words.length; i++) if (lemmas[at + i] !== words[i]) return false;
  return true;
}

/** Where the phrases stand within tokens `[from, to)`, the longest at each place. */
export function findPhrases(phrases: LemmaPhrases, lemmas: Uint32Array, from: number, to: number): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let i = from; i < to; i++) {
    const length = lengthAt(phrases, lemmas, i, to);
    if (length === 0) continue;
    hits.push({ first: i, last: i + length });
    i += length - 1;
  }
  return hits;
}
