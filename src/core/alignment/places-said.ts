import { endsBefore, type RelationSets, relationSets } from '../claims/relation-sets';
import type { Range } from '../cues/page-text';
import type { Language } from '../text/language';
import { CAPITAL, type Tokens, WORD, wordAt } from '../text/tokens';

/** Words between a preposition and its place: "in the northern town of Norham". */
const MOST_BETWEEN = 5;

/**
 * The first words, in lower case, of the names that a phrase says something to be in: "norham". There is no telling
 * places from other names but by the preposition.
 *
 * @param phrase Tokens of the block.
 * @param silent Tokens of the block that are figures or dates.
 */
export function placesSaid(
  tokens: Tokens,
  [from, to]: Range,
  silent: ReadonlySet<number>,
  language: Language,
): string[] {
  const sets = relationSets(language);
  const places: string[] = [];
  for (let i = from; i < to; i++) {
    if (silent.has(i) || !isCapital(tokens, i) || isCapital(tokens, i - 1)) continue;
    const word = wordAt(tokens, i);
    if (!language.names.adjectives.includes(word) && followsPlaceMark(tokens, i, sets)) places.push(word);
  }
  return places;
}

function followsPlaceMark(tokens: Tokens, at: number, sets: RelationSets): boolean {
  for (let i = at; i > Math.max(0, at - MOST_BETWEEN); i--) {
    if (endsBefore(sets.placeMarks, tokens, i) > 0) return true;
    if (tokens.kind[i - 1] !== WORD || isCapital(tokens, i - 1)) return false;
  }
  return false;
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  i >= 0 && tokens.kind[i] === WORD && (tokens.flags[i]! & CAPITAL) !== 0;
