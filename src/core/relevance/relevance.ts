import type { CompiledCues } from '../cues/compiled-cues';
import type { Hits } from '../cues/hits';
import type { PageText } from '../cues/page-text';
import type { IsoDate, Period, Relevance } from '../model';
import { type Passage, passagesOf, passageWeight } from './passages';

/** What makes a page one about a story, or one about its setting. */
export interface Subject {
  readonly story: CompiledCues;
  readonly background: CompiledCues;
}

/** A heading says what a text is about; the first words of a page say it more than the rest. */
const HEADING = 2;
const OPENING = 1.5;
const OPENING_BLOCKS = 3;
/** One passage says no more than this, however many cues it meets. */
const MOST_PER_PASSAGE = 4;
/** Weight from which a page of no length at all counts as about the story. */
const ENOUGH = 1;
/** A page of this many tokens needs twice as much. */
const LONG_PAGE = 1500;

function placeWeight({ kind, block }: Passage): number {
  return (kind === 'heading' ? HEADING : 1) * (block < OPENING_BLOCKS ? OPENING : 1);
}

function weigh(cues: CompiledCues, passages: readonly Passage[], hits: Hits): number {
  return passages.reduce((total, passage) => {
    const weight = Math.min(MOST_PER_PASSAGE, passageWeight(cues, passage, hits));
    return total + weight * placeWeight(passage);
  }, 0);
}

/**
 * Whether a page is about the story, about its setting, or about neither: passages that meet every need of the cues
 * are weighed by what else they say and where they stand, against the length of the page. The score is 0.5 at the
 * threshold of `story`.
 */
export function relevanceOf(
  page: PageText,
  hits: Hits,
  subject: Subject,
  period: Period,
  published: IsoDate | undefined,
): Relevance {
  const passages = passagesOf(page);
  const needed = ENOUGH * (1 + page.count / LONG_PAGE);
  const early = published !== undefined && period.from !== null && published < period.from;
  const story = early ? 0 : weigh(subject.story, passages, hits);
  const score = story / (story + needed);
  if (story >= needed) return { level: 'story', score };
  const background = story + weigh(subject.background, passages, hits);
  return { level: background >= needed ? 'background' : 'none', score };
}
