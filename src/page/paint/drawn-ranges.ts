import type { CategoriesShown } from '../../platform/settings';
import { nodeSpans, rangesOf } from '../text-ranges';
import { caretAt } from './caret-at';
import type { PaintItem } from './paint-item';
import type { Painting, Point } from './painter';
import { type StyleKey, styleOf } from './style-names';

/** The items of a painting with their ranges in the document, and which of them is at a point. */
export interface DrawnRanges {
  of(item: PaintItem): readonly Range[];
  at(point: Point, shown: CategoriesShown): PaintItem | null;
  byStyle(shown: CategoriesShown): Map<StyleKey, Range[]>;
}

/** A point is on a range if it is in one of its boxes; the caret position at it may only be the nearest one. */
const covers = (range: Range, { x, y }: Point) =>
  Array.from(range.getClientRects()).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

function push<K, V>(lists: Map<K, V[]>, key: K, ...values: V[]): void {
  const list = lists.get(key);
  if (list) list.push(...values);
  else lists.set(key, values);
}

/** Items whose text the page has changed in the meantime have no ranges. */
export function drawnRanges({ blocks, items }: Painting): DrawnRanges {
  const ranges = new Map<PaintItem, readonly Range[]>();
  const byNode = new Map<Node, PaintItem[]>();
  for (const item of items) {
    const block = blocks[item.block];
    const found = block ? rangesOf(block, item) : [];
    if (!block || !found.length) continue;
    ranges.set(item, found);
    for (const { node } of nodeSpans(block, item)) push(byNode, node, item);
  }
  const of = (item: PaintItem) => ranges.get(item) ?? [];
  return {
    of,
    at(point, shown) {
      const caret = caretAt(point);
      const near = (caret && byNode.get(caret.node)) ?? [];
      return near.find((item) => shown[item.category] && of(item).some((range) => covers(range, point))) ?? null;
    },
    byStyle(shown) {
      const styles = new Map<StyleKey, Range[]>();
      for (const [item, list] of ranges) if (shown[item.category]) push(styles, styleOf(item), ...list);
      return styles;
    },
  };
}
