import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { CAPITAL, JOINED, POSSESSIVE, type Tokens, WORD } from '../text/tokens';
import { NO_WORD, type WordId } from '../text/words';
import { type EntityMention, mentionOf } from './entity-mention';

/** Whom a surname stands for on this page, and from where on. */
interface Bearer {
  readonly entity: EntityId | undefined;
  readonly given: WordId;
  /** Two people of this name: it still names a person, but none in particular. */
  shared: boolean;
  readonly block: number;
  readonly token: number;
}

/** The surnames of all full names on a page: names of two words or more. */
function bearersOf(blocks: readonly TextBlock[], mentions: readonly (readonly EntityMention[])[]): Map<WordId, Bearer> {
  const bearers = new Map<WordId, Bearer>();
  for (const { block, first, last, category, entity } of mentions.flat()) {
    if (category !== 'person' || last - first < 2) continue;
    const words = blocks[block]!.tokens.word;
    const [given, surname] = [words[first]!, words[last - 1]!];
    if (surname === NO_WORD) continue;
    const known = bearers.get(surname);
    if (!known) bearers.set(surname, { entity, given, shared: false, block, token: first });
    else if (known.entity !== entity || known.given !== given)
      known.shared ||= known.entity === undefined || known.entity !== entity;
  }
  return bearers;
}

/** Words of the page that stand in small letters somewhere: as surnames they are doubtful at the start of a sentence. */
function smallWords(blocks: readonly TextBlock[], surnames: ReadonlyMap<WordId, Bearer>): Set<WordId> {
  const small = new Set<WordId>();
  for (const { tokens } of blocks)
    for (let i = 0; i < tokens.count; i++)
      if (tokens.kind[i] === WORD && !(tokens.flags[i]! & CAPITAL) && surnames.has(tokens.word[i]!))
        small.add(tokens.word[i]!);
  return small;
}

const isBetweenNames = (tokens: Tokens, i: number): boolean => {
  const before = i > 0 && (tokens.flags[i - 1]! & JOINED) !== 0;
  const after = (tokens.flags[i]! & (JOINED | POSSESSIVE)) === JOINED;
  return before || after;
};

/**
 * "Trytek" after "Piotr Trytek": a surname alone names its bearer once the full name has been read, and in headings,
 * which come before their text, anywhere.
 */
export function surnameMentions(
  blocks: readonly TextBlock[],
  mentions: readonly (readonly EntityMention[])[],
): EntityMention[][] {
  const bearers = bearersOf(blocks, mentions);
  if (bearers.size === 0) return blocks.map(() => []);
  const small = smallWords(blocks, bearers);
  return blocks.map(({ tokens, kind }, block) => {
    const found: EntityMention[] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (!(tokens.flags[i]! & CAPITAL)) continue;
      const bearer = bearers.get(tokens.word[i]!);
      if (!bearer || small.has(tokens.word[i]!) || isBetweenNames(tokens, i)) continue;
      const after = block > bearer.block || (block === bearer.block && i > bearer.token);
      if (after || kind === 'heading')
        found.push(mentionOf(block, tokens, [i, i + 1], 'person', bearer.shared ? undefined : bearer.entity));
    }
    return found;
  });
}
