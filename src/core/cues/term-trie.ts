import { MARK, type Tokens, wordAt } from '../text/tokens';
import { NO_WORD, type WordId } from '../text/words';

/** What a trie finds: a number that stands for a term, a concept or an entity of the cue language. */
export type SignalId = number;

/** What terms are compared by: the id of a lemma, or the digits of a number, which has none. */
export type TermKey = WordId | string;

/** A tree over lemmas and numbers; a node's `signals` are those of the terms that end there. */
export interface TrieNode {
  readonly next: Map<TermKey, TrieNode>;
  readonly signals: SignalId[];
}

export const newNode = (): TrieNode => ({ next: new Map(), signals: [] });

/** What token `i` is compared by. */
export function keyAt(tokens: Tokens, lemmas: Uint32Array, i: number): TermKey {
  return lemmas[i] === NO_WORD ? wordAt(tokens, i) : lemmas[i]!;
}

/** Adds one term, given as the lemmas of its words and the digits of its numbers. */
export function addTerm(root: TrieNode, words: readonly TermKey[], signal: SignalId): void {
  let node = root;
  for (const word of words) {
    const child = node.next.get(word) ?? newNode();
    node.next.set(word, child);
    node = child;
  }
  if (!node.signals.includes(signal)) node.signals.push(signal);
}

const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** The next token after `i`, quotation marks passed over: «"partial" mobilisation» is one term. */
function following(tokens: Tokens, i: number): number {
  let next = i + 1;
  while (next < tokens.count && tokens.kind[next] === MARK) {
    if (tokens.word[next] !== DOUBLE_QUOTE && tokens.word[next] !== SINGLE_QUOTE) break;
    next++;
  }
  return next;
}

/** Calls `found` for every term in the text, in order of their first token; `[start, end)` are token indices. */
export function scanTerms(
  root: TrieNode,
  tokens: Tokens,
  lemmas: Uint32Array,
  found: (signal: SignalId, start: number, end: number) => void,
): void {
  for (let i = 0; i < tokens.count; i++) {
    let node = root.next.get(keyAt(tokens, lemmas, i));
    for (let last = i; node; ) {
      for (const signal of node.signals) found(signal, i, last + 1);
      if (node.next.size === 0) break;
      last = following(tokens, last);
      node = last < tokens.count ? node.next.get(keyAt(tokens, lemmas, last)) : undefined;
    }
  }
}
