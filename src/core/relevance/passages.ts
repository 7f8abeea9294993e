import type { CompiledCue, CompiledCues } from '../cues/compiled-cues';
import { type Hits, isHitWithin } from '../cues/hits';
import { isHeadline, type PageText, type Range } from '../cues/page-text';

/** Where a passage stands: what a text is about is said in its headline, then in its first sentences. */
export type Place = 'headline' | 'heading' | 'lead' | 'body';

/** A sentence of the page, in tokens of the whole page, and what stands around it. */
export interface Passage {
  readonly place: Place;
  readonly own: Range;
  /** Its block and the one before; for a heading the one after too. */
  readonly near: Range;
}

/** So many sentences after a heading are its lead. */
const LEAD = 3;

const isHeading = (page: PageText, block: number): boolean =>
  page.blocks[block]!.kind === 'heading' || isHeadline(page, block);

function nearOf({ blocks, bases }: PageText, block: number, heading: boolean): Range {
  const after = heading ? (blocks[block + 1]?.tokens.count ?? 0) : 0;
  return [bases[Math.max(0, block - 1)]!, bases[block]! + blocks[block]!.tokens.count + after];
}

function ownRanges({ blocks, bases }: PageText, block: number): Range[] {
  const { sentences, sentenceStart } = blocks[block]!.segments;
  const base = bases[block]!;
  return Array.from({ length: sentences }, (_, s) => [base + sentenceStart[s]!, base + sentenceStart[s + 1]!]);
}

/**
 * The sentences of a page by section: a section is a heading, or several on end, with the text under it. The title of
 * the page, where it stands beside the blocks, is a headline of the first.
 */
export function sectionsOf(page: PageText): Passage[][] {
  const sections: Passage[][] = [[]];
  let text = 0;
  for (let block = 0; block < page.blocks.length; block++) {
    const headline = isHeadline(page, block);
    const heading = isHeading(page, block);
    if (heading && text > 0 && !headline) {
      sections.push([]);
      text = 0;
    }
    const section = headline ? sections[0]! : sections.at(-1)!;
    const near = nearOf(page, block, heading);
    for (const own of ownRanges(page, block)) {
      const place: Place = headline ? 'headline' : heading ? 'heading' : text++ < LEAD ? 'lead' : 'body';
      section.push({ place, own, near });
    }
  }
  return sections;
}

/** Is a cue met by a passage? `page` looks everywhere, `nearby` at its block and the one before, others at itself. */
function isMet(cue: CompiledCue, passage: Passage, hits: Hits): boolean {
  if (cue.within === 'page') return isHitWithin(hits, cue.any, 0, Number.POSITIVE_INFINITY);
  const [start, end] = cue.within === 'nearby' ? passage.near : passage.own;
  return isHitWithin(hits, cue.any, start, end);
}

/** What the cues that are met of a list weigh together. */
export function metWeight(list: readonly CompiledCue[], passage: Passage, hits: Hits): number {
  let total = 0;
  for (const cue of list) if (isMet(cue, passage, hits)) total += cue.weight;
  return total;
}

export function meetsAll(needs: readonly CompiledCue[], passage: Passage, hits: Hits): boolean {
  for (const cue of needs) if (!isMet(cue, passage, hits)) return false;
  return true;
}

/** What else is said of a subject, for it and against it. */
export const leaning = ({ supports, against }: CompiledCues, passage: Passage, hits: Hits): number =>
  metWeight(supports, passage, hits) - metWeight(against, passage, hits);
