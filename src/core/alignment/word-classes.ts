import type { ComparingWords } from '../text/comparing-words';
import type { Language } from '../text/language';
import { lemma } from '../text/lemma';
import { intern, type WordId } from '../text/words';

/** `ComparingWords` as word ids, prepared for comparing. */
export interface WordClasses {
  /** Whether a word says nothing of what is counted: no content, or a noun that stands for anybody or anything. */
  saysNothing(lemma: WordId): boolean;
  /** One id for all words that are alike; a word that is like no other stands for itself. */
  classOf(lemma: WordId): WordId;
  /** The sets of classes that are counted side by side. */
  readonly apart: readonly ReadonlySet<WordId>[];
  isGrowing(lemma: WordId): boolean;
  /** Whether reports count what the class stands for higher day by day. */
  isToll(meaning: WordId): boolean;
  /** Whether the class stands for what was done to those who are counted, and not for who they are. */
  isDeed(meaning: WordId): boolean;
}

const prepared = new WeakMap<ComparingWords, WordClasses>();

export function wordClasses(language: Language): WordClasses {
  const known = prepared.get(language.comparing);
  if (known) return known;
  const made = prepareClasses(language);
  prepared.set(language.comparing, made);
  return made;
}

function prepareClasses(language: Language): WordClasses {
  const { functionWords, anything, alike, apart, growing, tolls, deeds } = language.comparing;
  const idOf = (word: string): WordId => intern(lemma(word, language));
  const setOf = (words: readonly string[]): ReadonlySet<WordId> => new Set(words.map(idOf));
  const classes = new Map(alike.flatMap((group) => group.map((word) => [idOf(word), idOf(group[0]!)] as const)));
  const classOf = (id: WordId): WordId => classes.get(id) ?? id;
  const tolled = new Set(tolls.map((word) => classOf(idOf(word))));
  const done = new Set([...tolls, ...deeds].map((word) => classOf(idOf(word))));
  const [empty, grows] = [setOf([...functionWords, ...anything]), setOf(growing)];
  return {
    saysNothing: (id) => empty.has(id),
    isGrowing: (id) => grows.has(id),
    isToll: (meaning) => tolled.has(meaning),
    isDeed: (meaning) => done.has(meaning),
    classOf,
    apart: apart.map((set) => new Set(set.map((word) => classOf(idOf(word))))),
  };
}
