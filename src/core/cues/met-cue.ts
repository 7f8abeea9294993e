import type { Reach } from '../knowledge/pack';
import type { CompiledCue } from './compiled-cues';
import { countBelow, type Hits } from './hits';
import type { Range } from './page-text';
import type { Surroundings } from './surroundings';
import type { SignalId } from './term-trie';

/** Where a cue is met best: nearest in the structure of the text, then in words. */
export interface MetCue {
  readonly cue: CompiledCue;
  readonly signal: SignalId;
  /** Tokens of the page. */
  readonly at: Range;
  readonly reach: Reach;
  /** 0 to 1: what a term there is worth against one in the figure's own phrase. */
  readonly strength: number;
}

/** What a term is worth by where it stands: a word of the same phrase is nearly proof, one elsewhere a hint. */
const STRENGTH: Readonly<Record<Reach, number>> = { phrase: 1, clause: 0.85, sentence: 0.65, nearby: 0.5, page: 0.3 };
const ORDER: readonly Reach[] = ['phrase', 'clause', 'sentence', 'nearby', 'page'];
const IN_SENTENCE = ORDER.indexOf('sentence');
/** Lost for each word between the term and the figure, up to `MOST_LOST`. */
const LOST_PER_WORD = 0.008;
const MOST_LOST = 0.12;

const isIn = (start: number, end: number, range: Range): boolean => range[0] <= start && end <= range[1];

/** The narrowest reach in which `[start, end)` stands. */
export function reachOf(start: number, end: number, around: Surroundings): Reach {
  if (isIn(start, end, around.phrase) || (around.parent && isIn(start, end, around.parent))) return 'phrase';
  if (isIn(start, end, around.clause)) return 'clause';
  if (isIn(start, end, around.sentence)) return 'sentence';
  if (isIn(start, end, around.context) || around.headings.some((range) => isIn(start, end, range))) return 'nearby';
  return 'page';
}

/** Words between a term and the figure. */
function gap(start: number, end: number, [from, to]: Range): number {
  return end <= from ? from - end : Math.max(0, start - to);
}

/** Hits of a signal that can be the best: the nearest on either side, in the parent's phrase, and in headings. */
function nearest(starts: readonly number[], { own, phrase, parent, headings }: Surroundings, far: boolean): number[] {
  const after = countBelow(starts, own[0]);
  const found = [after, after - 1, after + 1, countBelow(starts, phrase[0])];
  if (parent) found.push(countBelow(starts, parent[0]));
  if (far) for (const [from] of headings) found.push(countBelow(starts, from));
  return found;
}

/** The best place where any of a cue's terms stands within its reach, or `null`. A figure's own words do not count. */
export function meetCue(cue: CompiledCue, around: Surroundings, hits: Hits): MetCue | null {
  let best: MetCue | null = null;
  const furthest = ORDER.indexOf(cue.within);
  for (const signal of cue.any) {
    const [starts, ends] = [hits.starts[signal]!, hits.ends[signal]!];
    if (starts.length === 0) continue;
    for (const i of nearest(starts, around, furthest > IN_SENTENCE)) {
      const [start, end] = [starts[i], ends[i]];
      if (start === undefined || end === undefined) continue;
      if (!around.ownCounts && start < around.own[1] && end > around.own[0]) continue;
      const reach = reachOf(start, end, around);
      if (ORDER.indexOf(reach) > furthest) continue;
      const lost = reach === 'nearby' || reach === 'page' ? 0 : gap(start, end, around.own) * LOST_PER_WORD;
      const strength = STRENGTH[reach] - Math.min(MOST_LOST, lost);
      if (!best || strength > best.strength) best = { cue, signal, at: [start, end], reach, strength };
    }
  }
  return best;
}
