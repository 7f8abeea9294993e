import type { PageText, Range } from '../../cues/page-text';
import { segmentRange } from '../../cues/page-text';
import { type Surroundings, surroundingsOf } from '../../cues/surroundings';

/** Tokens `[first, last)` of a block of the page. */
export interface PagePlace {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** Words on either side that make up a phrase. */
const PHRASE = 6;

/** The block of a token of the page. */
function blockOf({ bases }: PageText, token: number): number {
  let low = 0;
  let high = bases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bases[middle]! <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Tokens `[start, end)` of the page as tokens of their block; `null` in the title, which stands nowhere on the page. */
export function placeOnPage(page: PageText, start: number, end: number): PagePlace | null {
  const block = blockOf(page, start);
  if (block === page.title) return null;
  return { block, first: start - page.bases[block]!, last: end - page.bases[block]! };
}

export const sentenceOfPlace = ({ blocks }: PageText, { block, first }: PagePlace): number =>
  blocks[block]!.segments.sentenceOf[first]!;

/** The same phrases and names are looked at for many questions. */
const remembered = new WeakMap<PageText, Map<string, Surroundings>>();

/** What stands around a phrase, for cues. */
export function aroundPlace(page: PageText, place: PagePlace): Surroundings {
  const known = remembered.get(page) ?? new Map<string, Surroundings>();
  remembered.set(page, known);
  const key = `${place.block} ${place.first} ${place.last}`;
  const around = known.get(key) ?? lookAround(page, place);
  known.set(key, around);
  return around;
}

function lookAround(page: PageText, { block, first, last }: PagePlace): Surroundings {
  const base = page.bases[block]!;
  const [from, to] = segmentRange(page, block, first, 'clause');
  const own: Range = [base + first, base + last];
  const phrase: Range = [Math.max(from, own[0] - PHRASE), Math.max(own[1], Math.min(to, own[1] + PHRASE))];
  return { ...surroundingsOf(page, block, own, phrase), ownCounts: true };
}
