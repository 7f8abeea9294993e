import type { Range } from '../cues/page-text';
import type { DateValue } from '../model';
import type { TextBlock } from '../text/text-block';
import { endsBefore, type RelationSets, startsAt } from './relation-sets';

/** How a date stands in its sentence: a period starts or ends with it, it is when something was said, or when it was so. */
export type DateRole = 'since' | 'until' | 'said' | 'on';

export interface Dated {
  readonly value: DateValue;
  readonly role: DateRole;
  /** Tokens of the page. */
  readonly at: Range;
}

/** Words between the preposition or verb and the date: "since late on Monday", "said earlier on Monday". */
const MOST_BETWEEN = 2;

/** What a date, tokens `[first, last)` of the block, is in its sentence. */
export function roleOf({ tokens, lemmas }: TextBlock, first: number, last: number, sets: RelationSets): DateRole {
  if (startsAt(sets.sinceMarks, tokens, first) > 0) return 'since';
  if (startsAt(sets.untilMarks, tokens, first) > 0) return 'until';
  for (let i = first; i >= Math.max(1, first - MOST_BETWEEN); i--) {
    if (endsBefore(sets.sinceMarks, tokens, i) > 0) return 'since';
    if (endsBefore(sets.untilMarks, tokens, i) > 0) return 'until';
  }
  const isSaying = (i: number): boolean => i >= 0 && i < tokens.count && sets.originVerbs.byFirst.has(lemmas[i]!);
  for (let i = 1; i <= MOST_BETWEEN; i++) if (isSaying(first - i)) return 'said';
  return isSaying(last) ? 'said' : 'on';
}
