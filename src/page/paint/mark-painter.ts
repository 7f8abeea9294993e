import type { CategoriesShown } from '../../platform/settings';
import type { PageBlock } from '../blocks/page-block';
import { rangeAround, rangesOf } from '../text-ranges';
import { markText } from './mark-text';
import { schemeOf } from './page-scheme';
import type { PaintItem } from './paint-item';
import { ALL_SHOWN, type Painter, type Painting } from './painter';
import { splitText } from './split-text';
import { STYLE_KEYS, styleName, styleOf } from './style-names';
import { declarations } from './style-rules';
import { pageStyle } from './style-sheet';
import { wear } from './wear';

interface DrawnItem {
  item: PaintItem;
  readonly marks: HTMLElement[];
}

const textNodes = ({ pieces }: PageBlock): Text[] => [...new Set(pieces.map(({ node }) => node))];

/** One style for all, so that nothing of a page's own `mark` rules shows. */
const RULES = 'all: unset !important';
const FOCUS = 'outline: 2px solid currentColor !important; outline-offset: 1px !important';

const looksAs = (drawn: readonly DrawnItem[], items: readonly PaintItem[]) =>
  drawn.length === items.length &&
  drawn.every(({ item }, i) => {
    const other = items[i]!;
    return item.start === other.start && item.end === other.end && styleOf(item) === styleOf(other);
  });

/** Draws with `<mark>` elements in the text, which can be focused, printed and announced. */
export function markPainter(): Painter {
  const style = pageStyle();
  const text = splitText();
  const worn = wear();
  const drawn = new Map<PageBlock, DrawnItem[]>();
  const itemOf = new WeakMap<Element, DrawnItem>();
  const blockOf = new WeakMap<Node, PageBlock>();
  let painting: Painting = { blocks: [], items: [] };
  let shown: CategoriesShown = ALL_SHOWN;

  function erase(block: PageBlock) {
    if (drawn.delete(block)) text.join(textNodes(block));
  }

  function draw(block: PageBlock, items: readonly PaintItem[]) {
    const known = drawn.get(block);
    if (known && looksAs(known, items)) {
      for (const [i, item] of items.entries()) known[i]!.item = item;
      return;
    }
    erase(block);
    const there = items.filter((item) => rangesOf(block, item).length > 0);
    if (!there.length || worn(block)) return;
    const list: DrawnItem[] = there.map((item) => ({ item, marks: [] }));
    text.split(textNodes(block), () => {
      markText(block, there, (mark, item) => {
        const entry = list[there.indexOf(item)]!;
        entry.marks.push(mark);
        itemOf.set(mark, entry);
        mark.className = styleName(styleOf(item));
        if (item.finding !== null) mark.tabIndex = 0;
      });
    });
    for (const node of textNodes(block)) blockOf.set(node, block);
    drawn.set(block, list);
  }

  function redraw() {
    const wanted = new Map<PageBlock, PaintItem[]>();
    for (const item of painting.items) {
      const block = painting.blocks[item.block];
      if (!block || !shown[item.category]) continue;
      const items = wanted.get(block);
      if (items) items.push(item);
      else wanted.set(block, [item]);
    }
    for (const block of [...drawn.keys()]) if (!wanted.has(block)) erase(block);
    for (const [block, items] of wanted) draw(block, items);
  }

  return {
    paint(next) {
      painting = next;
      const scheme = schemeOf(next.blocks[0]?.container ?? document.documentElement);
      style.replace(
        STYLE_KEYS.map((key) => {
          const mark = `mark[data-markjs].${styleName(key)}`;
          return `${mark} { ${RULES}; ${declarations(key, scheme)} } ${mark}:focus-visible { ${FOCUS} }`;
        }).join('\n'),
      );
      redraw();
    },
    show(next) {
      shown = next;
      redraw();
    },
    repair(records) {
      for (const record of records) {
        const touched = record.type === 'characterData' ? [record.target] : [...record.removedNodes];
        for (const node of touched) {
          const block = blockOf.get(node);
          if (block) erase(block);
        }
      }
    },
    uncover(root) {
      for (const block of [...drawn.keys()]) if (root.contains(block.pieces[0]!.node)) erase(block);
    },
    clear() {
      for (const block of [...drawn.keys()]) erase(block);
      painting = { blocks: [], items: [] };
      style.remove();
    },
    itemAt({ x, y }) {
      const mark = document.elementFromPoint(x, y)?.closest('mark');
      return (mark && itemOf.get(mark)?.item) ?? null;
    },
    rangesOf(item) {
      const block = painting.blocks[item.block];
      const marks = block && drawn.get(block)?.find((entry) => entry.item === item)?.marks;
      const range = marks && rangeAround(marks);
      return range ? [range] : [];
    },
  };
}
