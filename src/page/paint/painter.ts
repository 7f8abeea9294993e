import { CATEGORIES } from '../../core/model';
import type { CategoriesShown } from '../../platform/settings';
import type { Scheme } from '../../ui/theme';
import type { PageBlock } from '../blocks/page-block';
import type { Canvas, Drawn, Point } from './canvas';
import { drawnBlocks } from './drawn-blocks';
import { schemeOf } from './page-scheme';
import type { PaintItem } from './paint-item';

/** What is to be drawn; `block` of an item is an index into `blocks`. */
export interface Painting {
  readonly blocks: readonly PageBlock[];
  readonly items: readonly PaintItem[];
}

export const EMPTY: Painting = { blocks: [], items: [] };

/** What is shown until something else is said. */
export const ALL_SHOWN = Object.fromEntries(CATEGORIES.map((category) => [category, true])) as CategoriesShown;

/** How a painter comes to touch the page: in slices, and so that its own changes are not taken for the page's. */
export interface Brush {
  /** To be awaited between two blocks; throws once there is no use in going on. */
  turn(): Promise<void>;
  unseen(act: () => void): void;
}

/** Draws highlights. A page without them is a page as it was: `clear` takes back all that was drawn. */
export interface Painter {
  /**
   * Draws these, of these categories, instead of what was drawn before. What is drawn already stays untouched. Stops
   * where it is if it is asked anew meanwhile.
   */
  paint(painting: Painting, shown: CategoriesShown): Promise<void>;
  /** Before the page is read again: puts right what the page did to text that was drawn on. */
  repair(records: readonly MutationRecord[]): void;
  /** Before text below an element is read again, so that it is read as the page wrote it. */
  uncover(root: Element): void;
  clear(): void;
  /** The highlight at a point. */
  itemAt(point: Point): PaintItem | null;
  /** Where a highlight is in the document; empty where it is gone or not shown. */
  rangesOf(item: PaintItem): readonly Range[];
}

function byBlock({ blocks, items }: Painting, shown: CategoriesShown): Map<PageBlock, PaintItem[]> {
  const groups = new Map<PageBlock, PaintItem[]>();
  for (const item of items) {
    const block = blocks[item.block];
    if (!block || !shown[item.category]) continue;
    const group = groups.get(block);
    if (group) group.push(item);
    else groups.set(block, [item]);
  }
  return groups;
}

/** The painter that draws on a canvas. */
export function painterOn<D extends Drawn>(canvas: Canvas<D>, brush: Brush): Painter {
  const drawn = drawnBlocks(canvas);
  let places = new Map<PaintItem, D>();
  let painting = 0;

  function prepare(wanted: ReadonlyMap<PageBlock, unknown>, scheme: Scheme) {
    places = new Map();
    canvas.prepare(scheme);
    for (const block of drawn.blocks()) if (!wanted.has(block)) drawn.erase(block);
  }

  return {
    async paint(next, shown) {
      const mine = ++painting;
      const wanted = byBlock(next, shown);
      brush.unseen(() => prepare(wanted, schemeOf(next.blocks[0]?.container ?? document.documentElement)));
      for (const [block, items] of wanted) {
        await brush.turn();
        if (mine !== painting) return;
        brush.unseen(() => {
          for (const entry of drawn.draw(block, items)) places.set(entry.item, entry);
        });
      }
    },
    repair: (records) => canvas.disturbed(records).forEach(drawn.erase),
    uncover(root) {
      for (const block of drawn.blocks()) if (root.contains(block.pieces[0]!.node)) drawn.erase(block);
    },
    clear() {
      painting++;
      places.clear();
      drawn.blocks().forEach(drawn.erase);
      canvas.finish();
    },
    itemAt: (point) => canvas.at(point)?.item ?? null,
    rangesOf(item) {
      const entry = places.get(item);
      return entry ? canvas.rangesOf(entry) : [];
    },
  };
}
