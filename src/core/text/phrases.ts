import { NEW_LINE, type Tokens, tokenise } from './tokens';
import type { WordId } from './words';

/** A phrase that was found: how many tokens it takes, and what it stands for. */
export interface Phrase<T> {
  readonly length: number;
  readonly value: T;
}

interface Node<T> {
  phrase: Phrase<T> | null;
  readonly next: Map<WordId, Node<T>>;
}

/** Phrases by their words, for finding the longest one at a place. */
export interface Phrases<T> {
  readonly root: ReadonlyMap<WordId, Node<T>>;
}

/** Compiles phrases, written as in text ("no fewer than", "<="). The last of two equal phrases wins. */
export function compilePhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const root = new Map<WordId, Node<T>>();
  for (const [text, value] of entries) {
    const tokens = tokenise(text);
    let level = root;
    let node: Node<T> | undefined;
    for (let i = 0; i < tokens.count; i++) {
      node = level.get(tokens.word[i]!);
      if (!node) {
        node = { phrase: null, next: new Map() };
        level.set(tokens.word[i]!, node);
      }
      level = node.next;
    }
    if (node) node.phrase = { length: tokens.count, value };
  }
  return { root };
}

/** The longest phrase that starts at token `at`, on one line; `null` where none does. */
export function matchPhrase<T>(phrases: Phrases<T>, tokens: Tokens, at: number): Phrase<T> | null {
  let level = phrases.root;
  let best: Phrase<T> | null = null;
  for (let i = at; i < tokens.count; i++) {
    if (i > at && tokens.flags[i]! & NEW_LINE) break;
    const node = level.get(tokens.word[i]!);
    if (!node) break;
    if (node.phrase) best = node.phrase;
    level = node.next;
  }
  return best;
}

/** The first words of all phrases. */
export function firstWords<T>(phrases: Phrases<T>): Iterable<WordId> {
  return phrases.root.keys();
}
