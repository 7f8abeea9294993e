import type { EntityMention } from '../entities/entity-mention';
import { datelineLength } from '../text/dateline';
import type { Tokens } from '../text/tokens';
import { type SignalId, scanTerms } from './term-trie';
import type { Vocabulary } from './vocabulary';

/** A block as cues see it. */
export interface CueBlock {
  readonly tokens: Tokens;
  readonly lemmas: Uint32Array;
  readonly mentions: readonly EntityMention[];
}

/**
 * Where the terms of a vocabulary stand in a page. Positions count the tokens of all blocks on end:
 * token `i` of block `b` is `bases[b] + i`. `starts[s]` and `ends[s]` are about signal `s`, sorted by start.
 */
export interface Hits {
  readonly bases: readonly number[];
  readonly starts: readonly (readonly number[])[];
  readonly ends: readonly (readonly number[])[];
  /** See `presentOf`. */
  readonly present: Map<readonly SignalId[], readonly SignalId[]>;
}

/** Mentions are found beside words, so a signal of both kinds can be out of order. */
function sortHits(starts: number[], ends: number[]): void {
  if (starts.every((start, i) => i === 0 || starts[i - 1]! <= start)) return;
  const order = starts.map((start, i) => [start, ends[i]!] as const).sort((a, b) => a[0] - b[0]);
  order.forEach(([start, end], i) => {
    starts[i] = start;
    ends[i] = end;
  });
}

/** Most terms stand nowhere on a page; these share one list. */
const NOWHERE: number[] = [];

/** Finds every term of the vocabulary in one pass over the tokens; what stands in a dateline tells nothing of the story. */
export function findHits(vocabulary: Vocabulary, blocks: readonly CueBlock[]): Hits {
  const starts = new Array<number[]>(vocabulary.terms.length).fill(NOWHERE);
  const ends = new Array<number[]>(vocabulary.terms.length).fill(NOWHERE);
  const bases: number[] = [];
  let [base, dateline] = [0, 0];
  const found = (signal: SignalId, start: number, end: number): void => {
    if (start < dateline) return;
    if (starts[signal] === NOWHERE) {
      starts[signal] = [base + start];
      ends[signal] = [base + end];
      return;
    }
    starts[signal]!.push(base + start);
    ends[signal]!.push(base + end);
  };
  for (const { tokens, lemmas, mentions } of blocks) {
    bases.push(base);
    dateline = datelineLength(tokens);
    scanTerms(vocabulary.root, tokens, lemmas, found);
    for (const { entity, first, last } of mentions)
      for (const signal of (entity && vocabulary.entities.get(entity)) || []) found(signal, first, last);
    base += tokens.count;
  }
  for (let s = 0; s < starts.length; s++) if (starts[s] !== NOWHERE) sortHits(starts[s]!, ends[s]!);
  return { bases, starts, ends, present: new Map() };
}

const NONE: readonly SignalId[] = [];

/** Those of a cue's signals that stand on the page at all; most do not, and a cue is asked of many places. */
export function presentOf({ starts, present }: Hits, signals: readonly SignalId[]): readonly SignalId[] {
  const known = present.get(signals);
  if (known) return known;
  let found: SignalId[] | null = null;
  for (const signal of signals) {
    if (starts[signal] === NOWHERE) continue;
    found ??= [];
    found.push(signal);
  }
  present.set(signals, found ?? NONE);
  return found ?? NONE;
}

/** Can every one of some needs be met on the page at all? */
export function canBeMet(needs: readonly { readonly any: readonly SignalId[] }[], hits: Hits): boolean {
  for (const { any } of needs) if (presentOf(hits, any).length === 0) return false;
  return true;
}

/** How many of the sorted numbers are less than `limit`. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does any of the signals begin at token `at` of the page? */
export function isHitAt(hits: Hits, signals: readonly SignalId[], at: number): boolean {
  return presentOf(hits, signals).some((signal) => hits.starts[signal]![countBelow(hits.starts[signal]!, at)] === at);
}

/** Does any of the signals stand wholly within tokens `[start, end)` of the page? */
export function isHitWithin(hits: Hits, signals: readonly SignalId[], start: number, end: number): boolean {
  for (const signal of presentOf(hits, signals)) {
    const starts = hits.starts[signal]!;
    const i = countBelow(starts, start);
    if (i < starts.length && hits.ends[signal]![i]! <= end) return true;
  }
  return false;
}
