import { CAPITAL, WORD } from '../text/tokens';
import type { WordId } from '../text/words';
import type { Article } from './article';
import type { WordClasses } from './word-classes';

/** What two texts together say of how telling a word is. */
export interface Rarity {
  /** The fewer sentences a word stands in, the more it tells (inverse document frequency, Spärck Jones 1972). */
  weightOf(word: WordId): number;
  /** Whether the texts write the word with a capital inside sentences, and nowhere without: a name. */
  isName(word: WordId): boolean;
}

export function rarityIn(articles: readonly Article[], classes: WordClasses): Rarity {
  const sentencesWith = new Map<WordId, number>();
  const plain = new Set<WordId>();
  const capital = new Set<WordId>();
  let sentences = 0;
  for (const { text } of articles) {
    for (const { tokens, lemmas, segments } of text.blocks) {
      const lastSeen = new Map<WordId, number>();
      sentences += segments.sentences;
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.kind[i] !== WORD) continue;
        const word = classes.classOf(lemmas[i]!);
        if (!(tokens.flags[i]! & CAPITAL)) plain.add(word);
        else if (i !== segments.sentenceStart[segments.sentenceOf[i]!]) capital.add(word);
        if (lastSeen.get(word) === segments.sentenceOf[i]) continue;
        lastSeen.set(word, segments.sentenceOf[i]!);
        sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
      }
    }
  }
  return {
    weightOf: (word) => Math.log(1 + sentences / (sentencesWith.get(word) ?? 1)),
    isName: (word) => capital.has(word) && !plain.has(word),
  };
}
