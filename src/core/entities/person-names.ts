import { CAPITAL, JOINED, MARK, POSSESSIVE, type Tokens } from '../text/tokens';
import { isFullStop } from './alias-pattern';
import { isAgeAfter, isNameWord, runEnd } from './capital-runs';
import type { NameLexicon } from './name-lexicon';

/** In title case the word after a surname has a capital too, so a name is no longer than this. */
const WORDS_IN_TITLE = 2;

type TokenSpan = readonly [first: number, last: number];

interface Scene {
  readonly tokens: Tokens;
  readonly lexicon: NameLexicon;
  readonly titleCase: boolean;
  /** Is the token part of a place's or organisation's name that the gazetteer knows? */
  readonly isTaken: (i: number) => boolean;
}

/** The word before token `i`, a comma or an abbreviation's full stop passed: "general, Piotr", "Gen. Sergei". */
function wordBefore({ tokens }: Scene, i: number): number {
  let at = i - 1;
  if (at > 0 && tokens.kind[at] === MARK && (isFullStop(tokens, at) || tokens.text[tokens.start[at]!] === ',')) at--;
  return at;
}

function hasRoleBefore(scene: Scene, i: number): boolean {
  const at = wordBefore(scene, i);
  return at >= 0 && scene.lexicon.roles.has(scene.tokens.word[at]!) && !(scene.tokens.flags[at]! & POSSESSIVE);
}

/** "President Macron", "Mr. Smith": here a surname alone will do, so the honorific has a capital and nothing between. */
function hasHonorificBefore({ tokens, lexicon }: Scene, i: number): boolean {
  const at = i > 1 && isFullStop(tokens, i - 1) ? i - 2 : i - 1;
  return at >= 0 && (tokens.flags[at]! & CAPITAL) !== 0 && lexicon.honorifics.has(tokens.word[at]!);
}

/** Where the name in `[first, last)` ends once words that cannot be part of it are left out. */
function trimmed({ isTaken, lexicon, tokens }: Scene, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const word = tokens.word[i]!;
    const foreign = isTaken(i) || lexicon.organisationHeads.has(word) || lexicon.placeHeads.has(word);
    if (foreign || (i > first && lexicon.roles.has(word))) return i;
  }
  return last;
}

function personAt(scene: Scene, first: number): TokenSpan | null {
  const { tokens, lexicon, titleCase } = scene;
  if (!isNameWord(tokens, first, lexicon) || scene.isTaken(first)) return null;
  const given = lexicon.givenNames.has(tokens.word[first]!);
  const run = runEnd(tokens, first, lexicon, titleCase ? WORDS_IN_TITLE : undefined);
  const last = trimmed(scene, first, run);
  const words = last - first;
  if (given && words > 1) return [first, last];
  if (titleCase || words < 1 || lexicon.honorifics.has(tokens.word[first]!)) return null;
  const tied = first > 0 && (tokens.flags[first - 1]! & JOINED) !== 0;
  if (tied) return null;
  if (words > 1 && (hasRoleBefore(scene, first) || (last === run && isAgeAfter(tokens, last)))) return [first, last];
  return hasHonorificBefore(scene, first) ? [first, last] : null;
}

/**
 * Persons that no gazetteer knows, told by a given name ("Piotr Trytek"), a role ("rapper Ivan Petunin"), an
 * honorific ("President Macron") or an age ("Joe Bloggs, 34,"). In title case only a given name counts, and one word
 * after it.
 */
export function personNames(
  tokens: Tokens,
  lexicon: NameLexicon,
  titleCase: boolean,
  isTaken: (i: number) => boolean,
): TokenSpan[] {
  const scene = { tokens, lexicon, titleCase, isTaken };
  const found: TokenSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & CAPITAL)) continue;
    const span = personAt(scene, i);
    if (!span) continue;
    found.push(span);
    i = span[1] - 1;
  }
  return found;
}
