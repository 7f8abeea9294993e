import type { Point } from './canvas';

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the text nearest to a point. */
export function caretAt({ x, y }: Point): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chromium before 128.
  const range = (
    document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null }
  ).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
