import type { CompiledCues } from '../cues/compiled-cues';
import type { Hits } from '../cues/hits';
import type { PageText } from '../cues/page-text';
import type { IsoDate, Period, Relevance } from '../model';
import { leaning, meetsAll, metWeight, type Passage, type Place, sectionsOf } from './passages';

/** What makes a page one about a story, or one about its setting. */
export interface Subject {
  readonly story: CompiledCues;
  readonly threads: readonly CompiledCues[];
  readonly background: CompiledCues;
}

/** How much a passage counts by where it stands. */
const PLACE: Readonly<Record<Place, number>> = { headline: 3, heading: 2, lead: 1.5, body: 1 };
/** One passage says no more than this, however many cues it meets. */
const MOST_PER_PASSAGE = 4;
/** What a text must say of the story, however short it is. */
const ENOUGH = 1;
/** What it must say more for each passage on something else: on another subject that is known, or just on something. */
const FOR_RIVAL = 0.2;
const FOR_OTHER = 0.12;
/** A text that opens with something else mentions the story in passing: a passage says no more there than this. */
const MOST_IN_PASSING = 2;
/** A section under a heading of its own makes a page one about the story too, if it says so many times enough. */
const IN_SECTION = 1.5;
/** A page from after the days of the story looks back on it; it must say so many times more. */
const LATE = 3;
/** Passages of fewer tokens ("Continue reading", "10.42am") are hardly about anything. */
const WHOLE_PASSAGE = 6;
/** Setting: a page of this many tokens needs twice as much. */
const LONG_PAGE = 1500;

/** What a text says of the story, and how much it says of other things. */
interface Told {
  readonly about: number;
  readonly besides: number;
  /** Is the story in its headline, or in its first sentences? */
  readonly headed: boolean;
  readonly opened: boolean;
}

const capped = (weight: number): number => Math.max(0, Math.min(MOST_PER_PASSAGE, weight));

/** How much a passage speaks for the story: by the thread that fits best, and by what it says besides. */
function storyWeight({ story, threads }: Subject, passage: Passage, hits: Hits): number {
  if (!meetsAll(story.needs, passage, hits)) return 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const thread of threads) {
    const asksNothing = thread.needs.length + story.needs.length === 0;
    if (!asksNothing && meetsAll(thread.needs, passage, hits)) best = Math.max(best, leaning(thread, passage, hits));
  }
  return best === Number.NEGATIVE_INFINITY ? 0 : capped(1 + best + leaning(story, passage, hits));
}

function settingWeight({ background }: Subject, passage: Passage, hits: Hits): number {
  if (background.needs.length === 0 || !meetsAll(background.needs, passage, hits)) return 0;
  return capped(1 + leaning(background, passage, hits));
}

/** How much a passage that is not about the story speaks of something else; only of a rival it matters where. */
function besidesWeight(subject: Subject, passage: Passage, hits: Hits): number {
  const size = Math.min(1, (passage.own[1] - passage.own[0]) / WHOLE_PASSAGE);
  const rival = settingWeight(subject, passage, hits) > 0 || metWeight(subject.story.against, passage, hits) > 0;
  return size * (rival ? FOR_RIVAL * PLACE[passage.place] : FOR_OTHER);
}

/** A passage with what it says of the story, and of other things. */
interface Weighed {
  readonly place: Place;
  readonly about: number;
  readonly besides: number;
}

function weighed(subject: Subject, passage: Passage, hits: Hits): Weighed {
  const about = storyWeight(subject, passage, hits);
  return { place: passage.place, about, besides: about > 0 ? 0 : besidesWeight(subject, passage, hits) };
}

function told(passages: readonly Weighed[]): Told {
  const isSaid = (...places: Place[]): boolean =>
    passages.some(({ place, about }) => about > 0 && places.includes(place));
  const [headed, opened] = [isSaid('headline', 'heading'), isSaid('lead')];
  const most = headed || opened ? MOST_PER_PASSAGE : MOST_IN_PASSING;
  let [about, besides] = [0, 0];
  for (const passage of passages) {
    about += Math.min(most, passage.about) * PLACE[passage.place];
    besides += passage.besides;
  }
  return { about, besides, headed, opened };
}

/** What a text says of the story, as a multiple of what it must say. */
const ratioOf = ({ about, besides }: Told): number => about / (ENOUGH + besides);

function storyRatio(subject: Subject, sections: readonly Passage[][], hits: Hits): number {
  const all = sections.map((passages) => passages.map((passage) => weighed(subject, passage, hits)));
  const page = ratioOf(told(all.flat()));
  if (all.length === 1) return page;
  const own = all.map(told).filter(({ headed, opened }) => headed && opened);
  return Math.max(page, ...own.map((text) => ratioOf(text) / IN_SECTION));
}

/**
 * Whether a page is about the story, about its setting, or about neither. Each sentence is weighed by what it says and
 * by where it stands, against what the page says of other things; a section with a heading of its own is weighed by
 * itself too. The score is 0.5 at the threshold of `story`.
 */
export function relevanceOf(
  page: PageText,
  hits: Hits,
  subject: Subject,
  period: Period,
  published: IsoDate | undefined,
): Relevance {
  const sections = sectionsOf(page);
  const early = published !== undefined && period.from !== null && published < period.from;
  const late = published !== undefined && period.to !== null && published > period.to;
  const ratio = early ? 0 : storyRatio(subject, sections, hits) / (late ? LATE : 1);
  const score = ratio / (ratio + 1);
  if (ratio >= 1) return { level: 'story', score };
  const setting = sections
    .flat()
    .reduce((sum, passage) => sum + settingWeight(subject, passage, hits) * PLACE[passage.place], ratio);
  return { level: setting >= ENOUGH * (1 + page.count / LONG_PAGE) ? 'background' : 'none', score };
}
