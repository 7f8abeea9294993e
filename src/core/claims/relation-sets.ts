import type { Language } from '../text/language';
import type { RelationWords } from '../text/relation-words';
import { type Tokens, tokenise } from '../text/tokens';
import { intern, type WordId } from '../text/words';

type Phrase = readonly WordId[];

/** Phrases of one word or more, by their first word and by their last. */
export interface PhraseSet {
  readonly byFirst: ReadonlyMap<WordId, readonly Phrase[]>;
  readonly byLast: ReadonlyMap<WordId, readonly Phrase[]>;
}

export type RelationSets = Readonly<Record<keyof RelationWords, PhraseSet>> & {
  /** Endings of participles and gerunds. */
  readonly participleEnds: readonly string[];
  /** Verbs in the past, and the endings of others. */
  readonly pasts: ReadonlySet<WordId>;
  readonly pastEnds: readonly string[];
};

const prepared = new WeakMap<RelationWords, RelationSets>();

function index(phrases: readonly Phrase[], keyOf: (phrase: Phrase) => WordId): Map<WordId, Phrase[]> {
  const map = new Map<WordId, Phrase[]>();
  for (const phrase of phrases) map.set(keyOf(phrase), [...(map.get(keyOf(phrase)) ?? []), phrase]);
  return map;
}

function phraseSet(list: readonly string[]): PhraseSet {
  const phrases = list.map((phrase): Phrase => {
    const { count, word } = tokenise(phrase);
    return Array.from(word.subarray(0, count));
  });
  return { byFirst: index(phrases, (phrase) => phrase[0]!), byLast: index(phrases, (phrase) => phrase.at(-1)!) };
}

/** The relation words of a language as word ids. */
export function relationSets({ relations, sentences, dates }: Language): RelationSets {
  const known = prepared.get(relations);
  if (known) return known;
  const entries = Object.entries(relations).map(([name, list]) => [name, phraseSet(list)]);
  const made = {
    ...Object.fromEntries(entries),
    participleEnds: sentences.participleEnds,
    pastEnds: dates.pastEnds,
    pasts: new Set(dates.pasts.map(intern)),
  } as RelationSets;
  prepared.set(relations, made);
  return made;
}

function standsAt(phrase: Phrase, tokens: Tokens, at: number): boolean {
  if (at < 0) return false;
  for (let i = 0; i < phrase.length; i++) if (tokens.word[at + i] !== phrase[i]) return false;
  return true;
}

/** The number of tokens of the phrase that starts at token `at`; 0 where none does. */
export function startsAt({ byFirst }: PhraseSet, tokens: Tokens, at: number): number {
  const phrases = at < tokens.count ? byFirst.get(tokens.word[at]!) : undefined;
  if (!phrases) return 0;
  let length = 0;
  for (const phrase of phrases) if (phrase.length > length && standsAt(phrase, tokens, at)) length = phrase.length;
  return length;
}

/** The number of tokens of the phrase that ends before token `at`; 0 where none does. */
export function endsBefore({ byLast }: PhraseSet, tokens: Tokens, at: number): number {
  const phrases = at > 0 ? byLast.get(tokens.word[at - 1]!) : undefined;
  if (!phrases) return 0;
  let length = 0;
  for (const phrase of phrases)
    if (phrase.length > length && standsAt(phrase, tokens, at - phrase.length)) length = phrase.length;
  return length;
}
