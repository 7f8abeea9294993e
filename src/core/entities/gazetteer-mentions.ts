import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { CAPITAL, POSSESSIVE, type Tokens, UPPER } from '../text/tokens';
import type { IsInContext } from './alias-context';
import { type EntityMention, mentionOf } from './entity-mention';
import { type Candidate, type Gazetteer, type Match, matchAt } from './gazetteer';
import type { NameLexicon } from './name-lexicon';

interface Search {
  readonly gazetteer: Gazetteer;
  readonly isInContext: IsInContext;
  /** Entities that have been named on the page beyond doubt. */
  readonly mentioned: Set<EntityId>;
  readonly lexicon: NameLexicon;
  refused: boolean;
}

/** The one that is meant: known from the page already, or by its context, or the only one without conditions. */
function choose(search: Search, { candidates }: Match, block: number): Candidate | null {
  const { mentioned, isInContext } = search;
  const fitting = candidates.filter(
    ({ needs, entity }) => needs !== null && (mentioned.has(entity.id) || isInContext(needs, block, mentioned)),
  );
  const free = candidates.filter(({ needs }) => needs === null);
  return fitting[0] ?? free.find(({ entity }) => mentioned.has(entity.id)) ?? free[0] ?? null;
}

/** "CLICK TO JOIN US NOW": among capitals an acronym that is also a word is taken for the word. */
function isShouted(search: Search, tokens: Tokens, { first, last }: Match): boolean {
  if (last - first > 1 || !search.lexicon.wordsLikeAcronyms.has(tokens.word[first]!)) return false;
  const isCapitals = (i: number): boolean => i < 0 || i >= tokens.count || (tokens.flags[i]! & UPPER) !== 0;
  return tokens.count > 1 && isCapitals(first - 1) && isCapitals(first + 1);
}

/** "Britain's defence ministry", "the Estonian foreign ministry": a common name that the word before gives to another. */
function isOthers({ lexicon }: Search, tokens: Tokens, first: number): boolean {
  if (first === 0 || !(tokens.flags[first - 1]! & CAPITAL)) return false;
  return (tokens.flags[first - 1]! & POSSESSIVE) !== 0 || lexicon.adjectives.has(tokens.word[first - 1]!);
}

function searchBlock(search: Search, { tokens }: TextBlock, block: number): EntityMention[] {
  const mentions: EntityMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const match = matchAt(search.gazetteer, tokens, i);
    const found = match && !isShouted(search, tokens, match) ? choose(search, match, block) : null;
    const isCommon = found?.needs !== null && found?.entity.category === 'organisation';
    const chosen = found && isCommon && isOthers(search, tokens, i) ? null : found;
    if (match && !chosen) search.refused = true;
    if (!match || !chosen) {
      i++;
      continue;
    }
    const { entity } = chosen;
    search.mentioned.add(entity.id);
    mentions.push(mentionOf(block, tokens, [i, match.last], entity.category, entity.id));
    i = match.last;
  }
  return mentions;
}

/**
 * The mentions of each block that a gazetteer knows, longest alias first from left to right. An alias that needs
 * context counts everywhere on a page once it has been in context somewhere; so a page with refused aliases is
 * searched a second time, with what the first search has found. `before` are mentions found already.
 */
export function gazetteerMentions(
  blocks: readonly TextBlock[],
  gazetteer: Gazetteer,
  isInContext: IsInContext,
  lexicon: NameLexicon,
  before: readonly (readonly EntityMention[])[] = [],
): EntityMention[][] {
  const mentioned = new Set(before.flat().flatMap(({ entity }) => entity ?? []));
  const search: Search = { gazetteer, isInContext, mentioned, lexicon, refused: false };
  const once = blocks.map((block, i) => searchBlock(search, block, i));
  return search.refused ? blocks.map((block, i) => searchBlock(search, block, i)) : once;
}
