import type { CompiledCues } from '../cues/compiled-cues';
import { countBelow, type Hits } from '../cues/hits';
import type { Range } from '../cues/page-text';
import type { SignalId } from '../cues/term-trie';
import type { Figure } from './figure';

/** `match`: the noun is one that the question counts, its own or that of the figure it goes on from; `none`: no noun is said; `other`: it is another noun. */
export type CountedNoun =
  | { readonly kind: 'match'; readonly signal: SignalId; readonly at: Range; readonly isInherited: boolean }
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

/**
 * What a figure counts, against what a question counts. Anything may be counted where a question names no noun, and a
 * figure without one ("2,353 detained") counts what is understood without being said.
 */
export function countedNoun(figure: Figure, cues: CompiledCues, hits: Hits, isUnderstood: boolean): CountedNoun {
  if (!cues.counted) return { kind: 'none' };
  const match = firstHit(hits, cues.counted, figure.noun);
  if (match) return { kind: 'match', ...match, isInherited: false };
  const inherited = figure.hasNoun || !figure.inherited ? null : firstHit(hits, cues.counted, figure.inherited.noun);
  if (inherited) return { kind: 'match', ...inherited, isInherited: true };
  return figure.hasNoun || !isUnderstood ? { kind: 'other' } : { kind: 'none' };
}
