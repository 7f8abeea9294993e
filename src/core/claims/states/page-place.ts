import type { PageText, Range } from '../../cues/page-text';
import { segmentRange } from '../../cues/page-text';
import { type Surroundings, surroundingsOf } from '../../cues/surroundings';
import type { Language } from '../../text/language';
import { MARK } from '../../text/tokens';
import { relationSets, startsAt } from '../relation-sets';

/** Tokens `[first, last)` of a block of the page. */
export interface PagePlace {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** Words on either side that make up a phrase. */
const PHRASE = 6;
/** A subject further away is no longer that of the phrase. */
const FURTHEST_SUBJECT = 20;
/** Marks further back are not looked for. */
const LONGEST_QUOTATION = 120;
const QUOTE = 0x22;
/** Phrases and names are far shorter; together with where they start, their length tells them apart. */
const LONGEST_PLACE = 1024;

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

/** What stands around a phrase, and whether its clause speaks of what the sentence before has named. */
export interface PlaceSurroundings extends Surroundings {
  readonly refersBack: boolean;
}

/** The same phrases and names are looked at for many questions. */
const remembered = new WeakMap<PageText, Map<number, PlaceSurroundings>>();

/** What stands around a phrase, for cues. */
export function aroundPlace(page: PageText, place: PagePlace, language: Language): PlaceSurroundings {
  const known = remembered.get(page) ?? new Map<number, PlaceSurroundings>();
  remembered.set(page, known);
  const length = Math.min(place.last - place.first, LONGEST_PLACE - 1);
  const key = (page.bases[place.block]! + place.first) * LONGEST_PLACE + length;
  const around = known.get(key) ?? lookAround(page, place, language);
  known.set(key, around);
  return around;
}

/** Does a sentence begin within a quotation? Then it goes on with the one before: "No war! No draft!" they shouted. */
function isQuotedOn({ blocks }: PageText, { block, first }: PagePlace): boolean {
  const { tokens, segments } = blocks[block]!;
  const start = segments.sentenceStart[segments.sentenceOf[first]!]!;
  let marks = 0;
  for (let i = Math.max(0, start - LONGEST_QUOTATION); i < start; i++) if (tokens.word[i] === QUOTE) marks++;
  return marks % 2 === 1;
}

/** "Shortly after, one was shot dead": has the clause, before a phrase, a subject that stands for an earlier one? */
function refersBack({ blocks }: PageText, { block, first }: PagePlace, language: Language): boolean {
  const { tokens, segments } = blocks[block]!;
  const { referents, of } = relationSets(language);
  const from = segments.clauseStart[segments.clauseOf[first]!]!;
  for (let i = Math.max(from, first - FURTHEST_SUBJECT); i < first; i++) {
    const length = startsAt(referents, tokens, i);
    const opens = i === from || tokens.kind[i - 1] === MARK;
    if (length > 0 && opens && startsAt(of, tokens, i + length) === 0) return true;
  }
  return false;
}

function lookAround(page: PageText, place: PagePlace, language: Language): PlaceSurroundings {
  const { block, first, last } = place;
  const base = page.bases[block]!;
  const [from, to] = segmentRange(page, block, first, 'clause');
  const own: Range = [base + first, base + last];
  const phrase: Range = [Math.max(from, own[0] - PHRASE), Math.max(own[1], Math.min(to, own[1] + PHRASE))];
  const around = surroundingsOf(page, block, own, phrase);
  return { ...around, ownCounts: true, refersBack: refersBack(page, place, language) || isQuotedOn(page, place) };
}
