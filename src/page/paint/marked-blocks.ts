import type { PageBlock } from '../blocks/page-block';
import { rangesOf } from '../text-ranges';
import { markText } from './mark-text';
import type { PaintItem } from './paint-item';
import { splitText } from './split-text';
import { styleName, styleOf } from './style-names';

/** An item with the elements that it is drawn with; more than one where its text is split over tags. */
export interface MarkedItem {
  item: PaintItem;
  readonly marks: readonly HTMLElement[];
}

/** The blocks that have marks in them. */
export interface MarkedBlocks {
  blocks(): PageBlock[];
  /** Marks these items in a block, and no others. Nothing is touched where they are marked already. */
  draw(block: PageBlock, items: readonly PaintItem[]): void;
  /** Takes the marks of a block away and puts its text nodes together again. */
  erase(block: PageBlock): void;
  itemsOf(block: PageBlock): readonly MarkedItem[];
  itemOf(mark: Element): PaintItem | null;
  blockOf(node: Node): PageBlock | null;
}

const textNodes = ({ pieces }: PageBlock): Text[] => [...new Set(pieces.map(({ node }) => node))];

const looksAs = (marked: readonly MarkedItem[], items: readonly PaintItem[]) =>
  marked.length === items.length &&
  marked.every(({ item }, i) => {
    const other = items[i]!;
    return item.start === other.start && item.end === other.end && styleOf(item) === styleOf(other);
  });

function dress(mark: HTMLElement, item: PaintItem): void {
  mark.className = styleName(styleOf(item));
  // What was compared can be reached with the keyboard.
  if (item.finding !== null) mark.tabIndex = 0;
}

/** `mayDraw` is asked before a block is marked that was not marked. */
export function markedBlocks(mayDraw: (block: PageBlock) => boolean): MarkedBlocks {
  const text = splitText();
  const marked = new Map<PageBlock, MarkedItem[]>();
  const byMark = new WeakMap<Element, MarkedItem>();
  const byNode = new WeakMap<Node, PageBlock>();

  function erase(block: PageBlock) {
    if (marked.delete(block)) text.join(textNodes(block));
  }

  function drawAnew(block: PageBlock, items: readonly PaintItem[]) {
    const list = items.map((item) => ({ item, marks: [] as HTMLElement[] }));
    const nodes = textNodes(block);
    text.split(nodes, () =>
      markText(block, items, (mark, item) => {
        const entry = list[items.indexOf(item)]!;
        entry.marks.push(mark);
        byMark.set(mark, entry);
        dress(mark, item);
      }),
    );
    for (const node of nodes) byNode.set(node, block);
    marked.set(block, list);
  }

  return {
    erase,
    blocks: () => [...marked.keys()],
    draw(block, items) {
      const known = marked.get(block);
      if (known && looksAs(known, items)) {
        for (const [i, item] of items.entries()) known[i]!.item = item;
        return;
      }
      erase(block);
      const there = items.filter((item) => rangesOf(block, item).length > 0);
      if (there.length && mayDraw(block)) drawAnew(block, there);
    },
    itemsOf: (block) => marked.get(block) ?? [],
    itemOf: (mark) => byMark.get(mark)?.item ?? null,
    blockOf: (node) => byNode.get(node) ?? null,
  };
}
