import type { Range } from '../cues/page-text';
import type { DateValue } from '../model';
import type { TextBlock } from '../text/text-block';
import type { TokenSpan } from './phrase';
import { endsBefore, type RelationSets, startsAt } from './relation-sets';

/** How a date stands in its sentence: a period starts or ends with it, it is when something was said, or when it was so. */
export type DateRole = 'since' | 'until' | 'said' | 'on';

export interface Dated {
  readonly value: DateValue;
  readonly role: DateRole;
  /** Tokens of the page. */
  readonly at: Range;
  /** Of a date on which something was said: the verb that says so, as a token of the page. */
  readonly verb: number | null;
}

/** Words between the preposition or verb and the date: "since late on Monday", "said earlier on Monday". */
const MOST_BETWEEN = 2;

/** The verb of saying next to a date, "said on Monday"; `null` where there is none. What "was announced" is an event. */
function sayingVerb({ tokens, lemmas }: TextBlock, first: number, last: number, sets: RelationSets): number | null {
  const isSaying = (i: number): boolean =>
    i >= 0 && i < tokens.count && sets.originVerbs.byFirst.has(lemmas[i]!) && endsBefore(sets.copulas, tokens, i) === 0;
  for (let i = 1; i <= MOST_BETWEEN; i++) if (isSaying(first - i)) return first - i;
  return isSaying(last) ? last : null;
}

/** Does a period start, or end, with the date? */
function edgeOf({ tokens }: TextBlock, first: number, sets: RelationSets): 'since' | 'until' | null {
  if (startsAt(sets.sinceMarks, tokens, first) > 0) return 'since';
  if (startsAt(sets.untilMarks, tokens, first) > 0) return 'until';
  for (let i = first; i >= Math.max(1, first - MOST_BETWEEN); i--) {
    if (endsBefore(sets.sinceMarks, tokens, i) > 0) return 'since';
    if (endsBefore(sets.untilMarks, tokens, i) > 0) return 'until';
  }
  return null;
}

/** What a date, tokens `[first, last)` of a block, is in its sentence. */
export function roleOf(block: TextBlock, first: number, last: number, sets: RelationSets): DateRole {
  return edgeOf(block, first, sets) ?? (sayingVerb(block, first, last, sets) === null ? 'on' : 'said');
}

/** The same with its place in the page; the block starts at token `base`. */
export function datedWord(
  block: TextBlock,
  base: number,
  { first, last }: TokenSpan,
  value: DateValue,
  sets: RelationSets,
): Dated {
  const at: Range = [base + first, base + last];
  const role = roleOf(block, first, last, sets);
  const verb = role === 'said' ? sayingVerb(block, first, last, sets) : null;
  return { value, role, at, verb: verb === null ? null : base + verb };
}
