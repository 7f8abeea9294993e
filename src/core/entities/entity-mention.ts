import type { Category, EntityId, Mention } from '../model';
import type { Tokens } from '../text/tokens';

/** A mention of a named thing, with the tokens it covers: `[first, last)` of its block's tokens. */
export interface EntityMention extends Mention {
  readonly first: number;
  readonly last: number;
  /** Absent where the name is known by its form alone and stands in no gazetteer. */
  readonly entity?: EntityId;
}

/** The mention that tokens `[first, last)` of a block make. */
export function mentionOf(
  block: number,
  tokens: Tokens,
  [first, last]: readonly [number, number],
  category: Category,
  entity?: EntityId,
): EntityMention {
  const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!];
  const mention = { block, start, end, first, last, category, surface: tokens.text.slice(start, end) };
  return entity === undefined ? mention : { ...mention, entity };
}
