import type { Span } from '../model';

const byStart = (a: Span, b: Span): number => a.start - b.start;
const length = (span: Span): number => span.end - span.start;

function hasOverlap(inOrder: readonly Span[]): boolean {
  return inOrder.some((span, i) => i > 0 && span.start < inOrder[i - 1]!.end);
}

/**
 * Spans of one text without overlaps, in text order: the longest stays, and of two as long the one that came first
 * in `spans`. A span that is looked at later is no longer than those kept, so it overlaps one of them only if that
 * one covers its first or last unit.
 */
export function longestSpans<T extends Span>(spans: readonly T[], textLength: number): T[] {
  const inOrder = [...spans].sort(byStart);
  if (!hasOverlap(inOrder)) return inOrder;
  const taken = new Uint8Array(textLength);
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => length(b) - length(a))) {
    if (taken[span.start] || taken[span.end - 1]) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort(byStart);
}
