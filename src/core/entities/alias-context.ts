import type { EntityId } from '../model';
import type { Language } from '../text/language';
import { lemmaOf } from '../text/lemma';
import type { TextBlock } from '../text/text-block';
import { tokenise } from '../text/tokens';
import type { WordId } from '../text/words';

/** Answers whether one of the terms that an ambiguous alias needs stands near a block. */
export type IsInContext = (needs: readonly string[], block: number, mentioned: ReadonlySet<EntityId>) => boolean;

/** Blocks before and after that still count as near. */
const NEAR = 1;

function isPhraseIn(lemmas: Uint32Array, phrase: readonly WordId[]): boolean {
  const [head] = phrase;
  if (head === undefined) return false;
  for (let i = lemmas.indexOf(head); i >= 0; i = lemmas.indexOf(head, i + 1))
    if (phrase.every((word, at) => lemmas[i + at] === word)) return true;
  return false;
}

/**
 * Context of the aliases on one page. A term is plain words, which match any of their inflections in the block or
 * the one before or after, or `@id`, which wants that entity to be mentioned anywhere on the page.
 */
export function aliasContext(blocks: readonly TextBlock[], language: Language): IsInContext {
  const phrases = new Map<string, WordId[]>();
  const near = new Map<string, boolean>();
  const phraseOf = (term: string): WordId[] => {
    const known = phrases.get(term);
    if (known) return known;
    const tokens = tokenise(term);
    const phrase = Array.from({ length: tokens.count }, (_, i) => lemmaOf(tokens.word[i]!, language));
    phrases.set(term, phrase);
    return phrase;
  };
  const isNear = (term: string, block: number): boolean => {
    const key = `${block} ${term}`;
    const known = near.get(key);
    if (known !== undefined) return known;
    const phrase = phraseOf(term);
    const found = blocks.slice(Math.max(0, block - NEAR), block + NEAR + 1).some((b) => isPhraseIn(b.lemmas, phrase));
    near.set(key, found);
    return found;
  };
  return (needs, block, mentioned) =>
    needs.some((term) => (term.startsWith('@') ? mentioned.has(term.slice(1)) : isNear(term, block)));
}
