import type { Scheme } from '../../ui/theme';
import type { PageBlock } from '../blocks/page-block';
import { rangeAround } from '../text-ranges';
import { markedBlocks } from './marked-blocks';
import { schemeOf } from './page-scheme';
import type { PaintItem } from './paint-item';
import { ALL_SHOWN, EMPTY, type Painter, type Painting } from './painter';
import { STYLE_KEYS, styleName } from './style-names';
import { declarations } from './style-rules';
import { pageStyle } from './style-sheet';
import { wear } from './wear';

/** So that nothing of a page's own rules for marks shows. */
const RESET = 'all: unset !important';
const FOCUS = 'outline: 2px solid currentColor !important; outline-offset: 1px !important';

const rules = (scheme: Scheme) =>
  STYLE_KEYS.map((key) => {
    const mark = `mark[data-markjs].${styleName(key)}`;
    return `${mark} { ${RESET}; ${declarations(key, scheme)} } ${mark}:focus-visible { ${FOCUS} }`;
  }).join('\n');

function byBlock({ blocks, items }: Painting, accepts: (item: PaintItem) => boolean): Map<PageBlock, PaintItem[]> {
  const groups = new Map<PageBlock, PaintItem[]>();
  for (const item of items.filter(accepts)) {
    const block = blocks[item.block];
    const group = block && groups.get(block);
    if (group) group.push(item);
    else if (block) groups.set(block, [item]);
  }
  return groups;
}

/** Draws with `<mark>` elements in the text, which can be focused, printed and announced. */
export function markPainter(): Painter {
  const style = pageStyle();
  const isWorn = wear();
  const marked = markedBlocks((block) => !isWorn(block));
  let painting: Painting = EMPTY;
  let shown = ALL_SHOWN;

  function redraw() {
    const wanted = byBlock(painting, ({ category }) => shown[category]);
    for (const block of marked.blocks()) if (!wanted.has(block)) marked.erase(block);
    for (const [block, items] of wanted) marked.draw(block, items);
  }

  return {
    paint(next) {
      painting = next;
      style.replace(rules(schemeOf(next.blocks[0]?.container ?? document.documentElement)));
      redraw();
    },
    show(next) {
      shown = next;
      redraw();
    },
    repair(records) {
      for (const { type, target, removedNodes } of records) {
        for (const node of type === 'characterData' ? [target] : removedNodes) {
          const block = marked.blockOf(node);
          if (block) marked.erase(block);
        }
      }
    },
    uncover(root) {
      for (const block of marked.blocks()) if (root.contains(block.pieces[0]!.node)) marked.erase(block);
    },
    clear() {
      painting = EMPTY;
      redraw();
      style.remove();
    },
    itemAt({ x, y }) {
      const mark = document.elementFromPoint(x, y)?.closest('mark');
      return mark ? marked.itemOf(mark) : null;
    },
    rangesOf(item) {
      const block = painting.blocks[item.block];
      const found = block && marked.itemsOf(block).find((entry) => entry.item === item);
      return [found && rangeAround(found.marks)].filter((range) => range != null);
    },
  };
}
