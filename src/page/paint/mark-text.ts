import Mark from 'mark.js';
import type { PageBlock } from '../blocks/page-block';
import { nodeSpans } from '../text-ranges';
import type { PaintItem } from './paint-item';

/** The text nodes of a block, in order, each with its place in the string that they make. */
function nodesOf({ pieces }: PageBlock): { readonly nodes: Text[]; readonly starts: Map<Text, number> } {
  const starts = new Map<Text, number>();
  let length = 0;
  for (const { node } of pieces) {
    if (starts.has(node)) continue;
    starts.set(node, length);
    length += node.data.length;
  }
  return { nodes: [...starts.keys()], starts };
}

/**
 * Puts items of one block into `<mark>` elements and gives each to `onMark`. Items must be in order and must not
 * overlap. mark.js is given the block's text nodes and nothing around them, so that it can neither look for its
 * ranges elsewhere nor count text that is not read; and it is given a copy of the ranges, for it sorts and changes
 * them. What it finds no place for is a fault of ours.
 *
 * @throws Error naming the offsets for which there was no place
 */
export function markText(
  block: PageBlock,
  items: readonly PaintItem[],
  onMark: (mark: HTMLElement, item: PaintItem) => void,
): void {
  const { nodes, starts } = nodesOf(block);
  const ranges = items.map((item) => {
    const spans = nodeSpans(block, item);
    const [first, last] = [spans[0]!, spans.at(-1)!];
    const start = starts.get(first.node)! + first.start;
    return { start, length: starts.get(last.node)! + last.end - start, item };
  });
  const context = nodes as unknown as HTMLElement[];
  new Mark(context).markRanges(ranges, {
    each: (mark, range) => onMark(mark as HTMLElement, (range as (typeof ranges)[number]).item),
    noMatch: (range) => {
      throw new Error(
        `mark.js found no place for ${JSON.stringify(range)} in a block of ${block.text.length} characters`,
      );
    },
  });
}
