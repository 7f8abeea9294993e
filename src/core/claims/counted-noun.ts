import type { CompiledCues } from '../cues/compiled-cues';
import { countBelow, type Hits } from '../cues/hits';
import type { Range } from '../cues/page-text';
import type { SignalId } from '../cues/term-trie';
import type { Figure } from './figure';

/** `match`: the noun is one that the question counts; `none`: no noun is said; `other`: it is another noun. */
export type CountedNoun =
  | { readonly kind: 'match'; readonly signal: SignalId; readonly at: Range }
  | { readonly kind: 'none' }
  | { readonly kind: 'other' };

function firstHit(hits: Hits, signals: readonly SignalId[], [from, to]: Range): { signal: SignalId; at: Range } | null {
  for (const signal of signals) {
    const i = countBelow(hits.starts[signal]!, from);
    const start = hits.starts[signal]![i];
    if (start !== undefined && hits.ends[signal]![i]! <= to) return { signal, at: [start, hits.ends[signal]![i]!] };
  }
  return null;
}

/** "2,353 detained": the word after the figure is the event and no noun. */
function isEventFirst(hits: Hits, cues: CompiledCues, [from, to]: Range): boolean {
  const events = [...cues.needs, ...cues.supports].flatMap(({ any }) => any);
  const first = firstHit(hits, events, [from, to]);
  return first !== null && first.at[0] === from;
}

/**
 * What a figure counts, against what a question counts. Anything may be counted where a question names no noun.
 * `noun` of the figure is where its noun phrase stands; an empty one says no noun.
 */
export function countedNoun(figure: Figure, cues: CompiledCues, hits: Hits): CountedNoun {
  if (!cues.counted) return { kind: 'none' };
  const match = firstHit(hits, cues.counted, figure.noun);
  if (match) return { kind: 'match', ...match };
  const [from, to] = figure.noun;
  return from >= to || isEventFirst(hits, cues, figure.noun) ? { kind: 'none' } : { kind: 'other' };
}
