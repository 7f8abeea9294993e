import type { NameWords } from '../text/name-words';
import { tokenise, wordAt } from '../text/tokens';
import { intern, type WordId } from '../text/words';

type WordSet = ReadonlySet<WordId>;

/** `NameWords` with its words as ids and its phrases as sequences of ids. */
export interface NameLexicon {
  readonly givenNames: WordSet;
  readonly honorifics: WordSet;
  /** The last word of each role: "minister" of "prime minister". */
  readonly roles: WordSet;
  readonly particles: WordSet;
  readonly adjectives: WordSet;
  readonly notInNames: WordSet;
  readonly organisationHeads: WordSet;
  readonly organisationsOf: WordSet;
  readonly placeHeads: WordSet;
  readonly placesOf: WordSet;
  readonly wordsLikeAcronyms: WordSet;
  readonly stateBodies: readonly (readonly WordId[])[];
  readonly of: WordId;
  /** Words in the middle of an organisation's name: "of", "the", "and", "for". */
  readonly links: WordSet;
}

const phrase = (text: string): WordId[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => intern(wordAt(tokens, i)));
};
const idsOf = (words: Iterable<string>): WordSet => new Set([...words].map(intern));

export function nameLexicon(words: NameWords): NameLexicon {
  return {
    givenNames: idsOf(words.givenNames),
    honorifics: idsOf(words.honorifics),
    roles: new Set(words.roles.map((role) => phrase(role).at(-1)!)),
    particles: idsOf(words.particles),
    adjectives: idsOf(words.adjectives),
    notInNames: idsOf(words.notInNames),
    organisationHeads: idsOf(words.organisationHeads),
    organisationsOf: idsOf(words.organisationsOf),
    placeHeads: idsOf(words.placeHeads),
    placesOf: idsOf(words.placesOf),
    wordsLikeAcronyms: idsOf(words.wordsLikeAcronyms),
    stateBodies: words.stateBodies.map(phrase),
    of: intern(words.of),
    links: idsOf(words.links),
  };
}
