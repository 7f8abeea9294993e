import type { Reach } from '../knowledge/pack';
import type { CompiledCue } from './compiled-cues';
import { countBelow, type Hits, presentOf } from './hits';
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

const ORDER: readonly Reach[] = ['phrase', 'clause', 'sentence', 'nearby', 'page'];
const RANK: Readonly<Record<Reach, number>> = { phrase: 0, clause: 1, sentence: 2, nearby: 3, page: 4 };
/** What a term is worth by where it stands: a word of the same phrase is nearly proof, one elsewhere a hint. */
const STRENGTH = [1, 0.85, 0.65, 0.5, 0.3];
/** Lost for each word between the term and the figure, up to `MOST_LOST`. */
const LOST_PER_WORD = 0.008;
const MOST_LOST = 0.12;

const isIn = (start: number, end: number, range: Range): boolean => range[0] <= start && end <= range[1];

function rankOf(start: number, end: number, around: Surroundings): number {
  if (isIn(start, end, around.phrase) || (around.parent && isIn(start, end, around.parent))) return RANK.phrase;
  if (isIn(start, end, around.clause) || (around.asked && isIn(start, end, around.asked))) return RANK.clause;
  if (isIn(start, end, around.sentence)) return RANK.sentence;
  if (isIn(start, end, around.context)) return RANK.nearby;
  for (const range of around.headings) if (isIn(start, end, range)) return RANK.nearby;
  return RANK.page;
}

/** The narrowest reach in which `[start, end)` stands. */
export const reachOf = (start: number, end: number, around: Surroundings): Reach => ORDER[rankOf(start, end, around)]!;

/** Words between a term and the figure. */
function gap(start: number, end: number, [from, to]: Range): number {
  return end <= from ? from - end : Math.max(0, start - to);
}

/** The best place so far. One object for each cue: this is the innermost loop of a reading. */
interface Best {
  signal: SignalId;
  start: number;
  end: number;
  rank: number;
  strength: number;
}

/**
 * Takes hit `i` of a signal for the best if it is within reach and stronger. Of the page only what stands before counts:
 * a page sets a scene and goes on, and what it mentions later is no setting of what it said before.
 */
function consider(best: Best, signal: SignalId, i: number, furthest: number, around: Surroundings, hits: Hits): void {
  const start = hits.starts[signal]![i];
  const end = hits.ends[signal]![i];
  if (start === undefined || end === undefined) return;
  if (!around.ownCounts && start < around.own[1] && end > around.own[0]) return;
  const rank = rankOf(start, end, around);
  if (rank > furthest || (rank === RANK.page && start > around.own[0])) return;
  const lost = rank > RANK.sentence ? 0 : gap(start, end, around.own) * LOST_PER_WORD;
  const strength = STRENGTH[rank]! - Math.min(MOST_LOST, lost);
  if (strength > best.strength) Object.assign(best, { signal, start, end, rank, strength });
}

/** Considers the hits of a signal that can be the best: the nearest on either side, in phrases, and in headings. */
function considerNearest(best: Best, signal: SignalId, furthest: number, around: Surroundings, hits: Hits): void {
  const starts = hits.starts[signal]!;
  const { own, phrase, parent, asked, headings } = around;
  const after = countBelow(starts, own[0]);
  consider(best, signal, after, furthest, around, hits);
  consider(best, signal, after - 1, furthest, around, hits);
  consider(best, signal, after + 1, furthest, around, hits);
  if (starts.length === 1) return;
  consider(best, signal, countBelow(starts, phrase[0]), furthest, around, hits);
  if (parent) consider(best, signal, countBelow(starts, parent[0]), furthest, around, hits);
  if (asked && furthest >= RANK.clause) consider(best, signal, countBelow(starts, asked[0]), furthest, around, hits);
  if (furthest <= RANK.sentence) return;
  for (const [from] of headings) consider(best, signal, countBelow(starts, from), furthest, around, hits);
}

/** The best place where any of a cue's terms stands within its reach, or `null`. A figure's own words do not count. */
export function meetCue(cue: CompiledCue, around: Surroundings, hits: Hits): MetCue | null {
  const best: Best = { signal: -1, start: 0, end: 0, rank: 0, strength: Number.NEGATIVE_INFINITY };
  const furthest = RANK[cue.within];
  for (const signal of presentOf(hits, cue.any)) considerNearest(best, signal, furthest, around, hits);
  if (best.signal < 0) return null;
  const { signal, start, end, rank, strength } = best;
  return { cue, signal, at: [start, end], reach: ORDER[rank]!, strength };
}
