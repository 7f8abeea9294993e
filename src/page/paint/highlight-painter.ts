import type { CategoriesShown } from '../../platform/settings';
import type { PageBlock } from '../blocks/page-block';
import { nodeSpans, rangesOf } from '../text-ranges';
import { caretAt } from './caret-at';
import { schemeOf } from './page-scheme';
import type { PaintItem } from './paint-item';
import { ALL_SHOWN, type Painter, type Painting, type Point } from './painter';
import { STYLE_KEYS, type StyleKey, styleName, styleOf } from './style-names';
import { declarations } from './style-rules';
import { pageStyle } from './style-sheet';

/** Does the browser have the CSS Custom Highlight API (CSS Custom Highlight API Module Level 1)? */
export const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/** A point is on a range if it is in one of its boxes; a caret position alone may be the nearest one. */
const covers = (range: Range, { x, y }: Point) =>
  Array.from(range.getClientRects()).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

/** Draws with live ranges in one registry entry for each style; the page's DOM is not touched. */
export function highlightPainter(): Painter {
  const registry = CSS.highlights;
  const style = pageStyle();
  const entries = new Map<StyleKey, { readonly name: string; readonly highlight: Highlight }>();
  let drawn = new Map<PaintItem, readonly Range[]>();
  let byNode = new Map<Node, PaintItem[]>();
  let shown: CategoriesShown = ALL_SHOWN;

  /** Registers a style under a name that is free; asked again with every painting, for the page may clear the registry. */
  function entryOf(key: StyleKey) {
    const known = entries.get(key);
    if (known && registry.get(known.name) === known.highlight) return known;
    const entry = {
      name: styleName(key, (name) => registry.has(name)),
      highlight: known?.highlight ?? new Highlight(),
    };
    registry.set(entry.name, entry.highlight);
    entries.set(key, entry);
    return entry;
  }

  function refill() {
    for (const key of STYLE_KEYS) entryOf(key).highlight.clear();
    for (const [item, ranges] of drawn) {
      if (!shown[item.category]) continue;
      const { highlight } = entryOf(styleOf(item));
      for (const range of ranges) highlight.add(range);
    }
  }

  function draw(block: PageBlock, item: PaintItem) {
    const ranges = rangesOf(block, item);
    if (!ranges.length) return;
    drawn.set(item, ranges);
    for (const { node } of nodeSpans(block, item)) byNode.set(node, [...(byNode.get(node) ?? []), item]);
  }

  return {
    paint({ blocks, items }: Painting) {
      drawn = new Map();
      byNode = new Map();
      for (const item of items) {
        const block = blocks[item.block];
        if (block) draw(block, item);
      }
      refill();
      const scheme = schemeOf(blocks[0]?.container ?? document.documentElement);
      style.replace(
        STYLE_KEYS.map((key) => `::highlight(${entryOf(key).name}) { ${declarations(key, scheme)} }`).join('\n'),
      );
    },
    show(next) {
      shown = next;
      refill();
    },
    repair() {},
    uncover() {},
    clear() {
      for (const { name, highlight } of entries.values()) {
        highlight.clear();
        if (registry.get(name) === highlight) registry.delete(name);
      }
      entries.clear();
      drawn = new Map();
      byNode = new Map();
      style.remove();
    },
    itemAt(point) {
      const caret = caretAt(point);
      const candidates = (caret && byNode.get(caret.node)) ?? [];
      return candidates.find((item) => shown[item.category] && drawn.get(item)?.some((r) => covers(r, point))) ?? null;
    },
    rangesOf: (item) => (shown[item.category] ? (drawn.get(item) ?? []) : []),
  };
}
