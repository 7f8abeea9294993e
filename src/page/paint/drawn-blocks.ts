import type { PageBlock } from '../blocks/page-block';
import type { Canvas, Drawn } from './canvas';
import type { PaintItem } from './paint-item';
import { styleOf } from './style-names';

/** What is drawn on a canvas, block by block. */
export interface DrawnBlocks<D extends Drawn> {
  blocks(): PageBlock[];
  /** Draws these items in a block and no others. Nothing is touched where they are drawn already. */
  draw(block: PageBlock, items: readonly PaintItem[]): readonly D[];
  erase(block: PageBlock): void;
}

const looksAs = (drawn: readonly Drawn[], items: readonly PaintItem[]) =>
  drawn.length === items.length &&
  drawn.every(({ item }, i) => {
    const other = items[i]!;
    return item.start === other.start && item.end === other.end && styleOf(item) === styleOf(other);
  });

export function drawnBlocks<D extends Drawn>(canvas: Canvas<D>): DrawnBlocks<D> {
  const drawn = new Map<PageBlock, D[]>();

  function erase(block: PageBlock) {
    const there = drawn.get(block);
    if (there && drawn.delete(block)) canvas.erase(block, there);
  }

  return {
    erase,
    blocks: () => [...drawn.keys()],
    draw(block, items) {
      const known = drawn.get(block);
      if (known && looksAs(known, items)) {
        for (const [i, item] of items.entries()) known[i]!.item = item;
        return known;
      }
      erase(block);
      const fresh = canvas.draw(block, items);
      drawn.set(block, fresh);
      return fresh;
    },
  };
}
