import { nodeSpans, rangesOf } from '../text-ranges';
import type { Canvas, Drawn, Point } from './canvas';
import { caretAt } from './caret-at';
import { highlightRegistry } from './highlight-registry';
import { styleOf } from './style-names';
import { declarations } from './style-rules';
import { pageStyle } from './style-sheet';

/** Does the browser have the CSS Custom Highlight API (CSS Custom Highlight API Module Level 1)? */
export const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

interface DrawnRanges extends Drawn {
  readonly ranges: readonly Range[];
  readonly nodes: readonly Text[];
}

/** A point is on a range if it is in one of its boxes; the caret position at it may only be the nearest one. */
const covers = (range: Range, { x, y }: Point) =>
  Array.from(range.getClientRects()).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

/** Draws with live ranges in one registry entry for each style; the page's DOM is not touched. */
export function highlightCanvas(): Canvas<DrawnRanges> {
  const registry = highlightRegistry();
  const style = pageStyle();
  const byNode = new Map<Node, Set<DrawnRanges>>();
  return {
    prepare(scheme) {
      const names = [...registry.register()];
      style.replace(names.map(([key, name]) => `::highlight(${name}) { ${declarations(key, scheme)} }`).join('\n'));
    },
    draw(block, items) {
      return items.flatMap((item) => {
        const ranges = rangesOf(block, item);
        if (!ranges.length) return [];
        const nodes = nodeSpans(block, item).map(({ node }) => node);
        const drawn = { item, ranges, nodes };
        registry.add(styleOf(item), ranges);
        for (const node of nodes) byNode.set(node, (byNode.get(node) ?? new Set()).add(drawn));
        return [drawn];
      });
    },
    erase(_block, drawn) {
      for (const entry of drawn) {
        registry.remove(styleOf(entry.item), entry.ranges);
        for (const node of entry.nodes) {
          byNode.get(node)?.delete(entry);
          if (!byNode.get(node)?.size) byNode.delete(node);
        }
      }
    },
    finish() {
      registry.clear();
      style.remove();
    },
    at(point) {
      const caret = caretAt(point);
      const near = [...((caret && byNode.get(caret.node)) ?? [])];
      return near.find(({ ranges }) => ranges.some((range) => covers(range, point))) ?? null;
    },
    rangesOf: ({ ranges }) => ranges,
    disturbed: () => [],
  };
}
