import { ARTICLE, OF, roleAt } from '../text/numbers/number-lexicon';
import { CAPITAL, JOINED, NEW_LINE, POSSESSIVE, type Tokens, UPPER, WORD, wordAt } from '../text/tokens';
import type { Draft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';

/** Adjectives and the like that may stand before the noun. */
const MOST_WORDS = 6;
const VERB_OR_ADJECTIVE = /(?:ed|ing|ly|ous|ful|less|ive|able|ible|ic|al|ese|ish|ian|ean|can)$/;

/** Is the word at token `i` a plural noun, as far as its form tells? */
export function isPlural(tokens: Tokens, i: number, lexicon: QuantityLexicon): boolean {
  if (i >= tokens.count || tokens.kind[i] !== WORD || tokens.flags[i]! & POSSESSIVE) return false;
  const id = tokens.word[i]!;
  const { pluralNouns, notCounted, stopWords } = lexicon.sets;
  if (pluralNouns.has(id)) return true;
  if (notCounted.has(id) || stopWords.has(id)) return false;
  const word = wordAt(tokens, i);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word);
}

/** The first token that can belong to what is counted: after "of" and its determiners. */
function firstOfPhrase(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): number {
  let i = draft.end;
  if (roleAt(tokens, i, lexicon.numbers) & OF) i++;
  else if (draft.kind !== 'percent') return i;
  while (
    i < draft.end + 3 &&
    (lexicon.sets.possessives.has(tokens.word[i]!) || lexicon.sets.factorNext.has(tokens.word[i]!))
  )
    i++;
  return i;
}

/** For one of a thing: the last word before a stop that is no adjective by its form. */
function singular(tokens: Tokens, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (tokens.flags[i]! & (POSSESSIVE | JOINED)) continue;
    const word = wordAt(tokens, i);
    if (!VERB_OR_ADJECTIVE.test(word)) return word;
  }
  return null;
}

/** "US" is not "us", unless all around it is in capitals. */
const isAcronym = (tokens: Tokens, i: number): boolean =>
  (tokens.flags[i]! & UPPER) !== 0 && i + 1 < tokens.count && !(tokens.flags[i + 1]! & UPPER);

/** The end of the words, from token `from`, among which the noun must be. */
function endOfPhrase(tokens: Tokens, from: number, lexicon: QuantityLexicon): number {
  let i = from;
  for (; i < tokens.count && i < from + MOST_WORDS; i++) {
    if (tokens.kind[i] !== WORD || tokens.flags[i]! & NEW_LINE) break;
    const id = tokens.word[i]!;
    const passes = lexicon.sets.modifiers.has(id) || lexicon.sets.pluralNouns.has(id);
    if (lexicon.sets.stopWords.has(id) && !passes && !isAcronym(tokens, i)) break;
    if (roleAt(tokens, i, lexicon.numbers) & ARTICLE) break;
  }
  return i;
}

/** "a 300,000-strong army": it counts the members of what is named, who are not named themselves. */
const isStrength = (tokens: Tokens, { end }: Draft, { sets }: QuantityLexicon): boolean =>
  (tokens.flags[end - 1]! & JOINED) !== 0 && sets.strengths.has(tokens.word[end]!);

/**
 * The noun that a quantity counts, in lower case: "300,000 reservists", "six time zones", "18% of the voters". Found
 * by form: the first plural in the phrase, or the second of two in a row ("sports fans").
 */
export function countedNoun(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): string | null {
  const from = firstOfPhrase(tokens, draft, lexicon);
  const end = endOfPhrase(tokens, from, lexicon);
  const { modifiers } = lexicon.sets;
  for (let i = from; i < end; i++) {
    if (!isPlural(tokens, i, lexicon) || modifiers.has(tokens.word[i]!)) continue;
    const compound = i + 1 < end && isPlural(tokens, i + 1, lexicon) && !modifiers.has(tokens.word[i + 1]!);
    return wordAt(tokens, compound ? i + 1 : i);
  }
  if (isStrength(tokens, draft, lexicon)) return null;
  const joined = draft.end > from - 1 && (tokens.flags[draft.end - 1]! & JOINED) !== 0;
  if (joined && from < end) return wordAt(tokens, from);
  return draft.min === 1 && draft.max === 1 && !(tokens.flags[from]! & CAPITAL) ? singular(tokens, from, end) : null;
}
