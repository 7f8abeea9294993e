import { measureOf } from '../comparison/measure';
import type { Quantity } from '../model';
import type { Language } from '../text/language';
import { CAPITAL, type Tokens, WORD, wordAt } from '../text/tokens';
import { type WordId, wordOf } from '../text/words';
import type { Article } from './article';
import type { Rarity } from './rarity';
import { sizeOf } from './values';
import { type WordClasses, wordClasses } from './word-classes';

/** What two texts have in common as wholes. Words are by class (see `WordClasses`). */
export interface Story {
  /** Whether they tell of one event, as far as their words show. */
  readonly isOne: boolean;
  /** Whether the word stands in both texts. */
  isShared(word: WordId): boolean;
  /** A name, or what may be one: "Arden lost" at the start of a sentence. */
  mayName(word: WordId): boolean;
}

/** So many words and numbers in common tell of one event, with a name among them; without one, more are asked. */
const LEAST_WITH_NAME = 3;
const LEAST_WITHOUT_NAME = 5;

/** Numbers of fewer steps of their last digit stand in any text: 5.2 has 52, and 7 has seven. */
const LEAST_STEPS = 10;

interface Vocabulary {
  readonly words: ReadonlySet<WordId>;
  readonly subjects: ReadonlySet<WordId>;
  /** Those that are rarely the same by chance, with what they measure. */
  readonly numbers: ReadonlySet<string>;
}

export function storyOf(first: Article, second: Article, rarity: Rarity, language: Language): Story {
  const classes = wordClasses(language);
  const [a, b] = [vocabularyOf(first, classes), vocabularyOf(second, classes)];
  const shared = new Set([...a.words].filter((word) => b.words.has(word)));
  const numbers = [...a.numbers].filter((number) => b.numbers.has(number));
  const hasName = [...shared].some((word) => rarity.isName(word));
  return {
    isOne: shared.size + numbers.length >= (hasName ? LEAST_WITH_NAME : LEAST_WITHOUT_NAME),
    isShared: (word) => shared.has(word),
    mayName: (word) => rarity.isName(word) || a.subjects.has(word) || b.subjects.has(word),
  };
}

function vocabularyOf({ text, quantities }: Article, classes: WordClasses): Vocabulary {
  const words = new Set<WordId>();
  const subjects = new Set<WordId>();
  for (const { tokens, lemmas, segments } of text.blocks) {
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD || classes.saysNothing(lemmas[i]!)) continue;
      const word = classes.classOf(lemmas[i]!);
      words.add(word);
      const isFirst = i === segments.sentenceStart[segments.sentenceOf[i]!];
      if (isFirst && isSubject(tokens, lemmas, i, classes)) subjects.add(word);
    }
  }
  return { words, subjects, numbers: numbersIn(quantities.flat()) };
}

function numbersIn(quantities: readonly Quantity[]): ReadonlySet<string> {
  const telling = quantities.filter(
    ({ value }) => sizeOf(value) > 0 && (value.max ?? value.min ?? 0) >= LEAST_STEPS * value.precision,
  );
  return new Set(telling.map(({ value }) => `${measureOf(value).dimension} ${sizeOf(value)}`));
}

/** A word in its base form with a capital, before a word that is not in its: "Arden lost", but not "Heavy rain". */
function isSubject(tokens: Tokens, lemmas: ArrayLike<WordId>, i: number, classes: WordClasses): boolean {
  if (!(tokens.flags[i]! & CAPITAL) || tokens.kind[i + 1] !== WORD || !isBase(tokens, lemmas, i)) return false;
  return classes.saysNothing(lemmas[i + 1]!) || !isBase(tokens, lemmas, i + 1);
}

const isBase = (tokens: Tokens, lemmas: ArrayLike<WordId>, i: number): boolean =>
  wordOf(lemmas[i]!) === wordAt(tokens, i);
