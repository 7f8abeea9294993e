import type { Counts, PainterName } from '../platform/page-state';
import type { CategoriesShown } from '../platform/settings';
import type { Covering, PageReading } from './page-reader';
import { choosePainter } from './paint/choose-painter';
import { countsOf, type PaintItem, paintItems } from './paint/paint-item';
import { ALL_SHOWN, type Point } from './paint/painter';

/** The highlights of a page, whichever painter draws them. */
export interface Highlights extends Covering {
  readonly painter: PainterName;
  readonly counts: Counts;
  /** In reading order. */
  readonly items: readonly PaintItem[];
  draw(reading: PageReading): void;
  show(shown: CategoriesShown): void;
  usePainter(name: PainterName): void;
  itemAt(point: Point): PaintItem | null;
  /** Empty where the item is not shown, or is no longer on the page. */
  rangesOf(item: PaintItem): readonly Range[];
  clear(): void;
}

export function highlights(name: PainterName, shownAtFirst: CategoriesShown = ALL_SHOWN): Highlights {
  let { painter, name: inUse } = choosePainter(name);
  let shown = shownAtFirst;
  let drawn: { readonly reading: PageReading; readonly items: readonly PaintItem[] } | null = null;
  painter.show(shown);
  return {
    get painter() {
      return inUse;
    },
    get counts() {
      return countsOf(drawn?.items ?? []);
    },
    get items() {
      return drawn?.items ?? [];
    },
    draw(reading) {
      drawn = { reading, items: paintItems(reading) };
      painter.paint({ blocks: reading.blocks, items: drawn.items });
    },
    show(next) {
      shown = next;
      painter.show(shown);
    },
    usePainter(next) {
      if (next === inUse) return;
      painter.clear();
      ({ painter, name: inUse } = choosePainter(next));
      painter.show(shown);
      if (drawn) painter.paint({ blocks: drawn.reading.blocks, items: drawn.items });
    },
    repair: (records) => painter.repair(records),
    uncover: (root) => painter.uncover(root),
    itemAt: (point) => painter.itemAt(point),
    rangesOf: (item) => painter.rangesOf(item),
    clear() {
      drawn = null;
      painter.clear();
    },
  };
}
