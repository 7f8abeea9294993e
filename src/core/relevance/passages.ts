import type { CompiledCue, CompiledCues } from '../cues/compiled-cues';
import { type Hits, isHitWithin } from '../cues/hits';
import type { PageText, Range } from '../cues/page-text';
import type { BlockKind } from '../model';

/** A sentence of the page, in tokens of the whole page, and what stands around it. */
export interface Passage {
  readonly kind: BlockKind;
  /** Index of its block. */
  readonly block: number;
  readonly own: Range;
  /** Its block and the one before; for a heading the one after too. */
  readonly near: Range;
}

export function passagesOf({ blocks, bases }: PageText): Passage[] {
  return blocks.flatMap(({ kind, tokens, segments }, block) => {
    const base = bases[block]!;
    const after = kind === 'heading' ? (blocks[block + 1]?.tokens.count ?? 0) : 0;
    const near: Range = [bases[Math.max(0, block - 1)]!, base + tokens.count + after];
    return Array.from({ length: segments.sentences }, (_, s) => {
      const own: Range = [base + segments.sentenceStart[s]!, base + segments.sentenceStart[s + 1]!];
      return { kind, block, own, near };
    });
  });
}

/** Is a cue met by a passage? `page` looks everywhere, `nearby` at its block and the one before, others at itself. */
export function isMet(cue: CompiledCue, passage: Passage, hits: Hits): boolean {
  if (cue.within === 'page') return isHitWithin(hits, cue.any, 0, Number.POSITIVE_INFINITY);
  const [start, end] = cue.within === 'nearby' ? passage.near : passage.own;
  return isHitWithin(hits, cue.any, start, end);
}

/** How much a passage speaks for a subject: 0 unless every need is met, then 1, and more or less by what else is said. */
export function passageWeight(cues: CompiledCues, passage: Passage, hits: Hits): number {
  if (cues.needs.length === 0 || !cues.needs.every((cue) => isMet(cue, passage, hits))) return 0;
  const sum = (list: readonly CompiledCue[]): number =>
    list.reduce((total, cue) => total + (isMet(cue, passage, hits) ? cue.weight : 0), 0);
  return Math.max(0, 1 + sum(cues.supports) - sum(cues.against));
}
