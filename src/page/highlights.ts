import type { Counts, PainterName } from '../platform/page-state';
import type { CategoriesShown } from '../platform/settings';
import type { PageReading } from './page-reader';
import type { Point } from './paint/canvas';
import { choosePainter } from './paint/choose-painter';
import { countsOf, type PaintItem, paintItems } from './paint/paint-item';
import { type Brush, EMPTY, type Painting } from './paint/painter';

/** The highlights of a page, whichever painter draws them. */
export interface Highlights {
  readonly painter: PainterName;
  readonly counts: Counts;
  /** In reading order, shown or not. */
  readonly items: readonly PaintItem[];
  draw(reading: PageReading): Promise<void>;
  show(shown: CategoriesShown): Promise<void>;
  usePainter(name: PainterName): Promise<void>;
  /** See `Painter`. */
  repair(records: readonly MutationRecord[]): void;
  uncover(root: Element): void;
  itemAt(point: Point): PaintItem | null;
  /** Empty where the item is not shown, or is no longer on the page. */
  rangesOf(item: PaintItem): readonly Range[];
  clear(): void;
}

export function highlights(chosen: PainterName, shownAtFirst: CategoriesShown, brush: Brush): Highlights {
  let { painter, name } = choosePainter(chosen, brush);
  let shown = shownAtFirst;
  let painting: Painting = EMPTY;
  const paint = () => painter.paint(painting, shown);
  return {
    get painter() {
      return name;
    },
    get counts() {
      return countsOf(painting.items);
    },
    get items() {
      return painting.items;
    },
    async draw(reading) {
      await brush.turn();
      painting = { blocks: reading.blocks, items: paintItems(reading) };
      await brush.turn();
      await paint();
    },
    show(next) {
      shown = next;
      return paint();
    },
    async usePainter(next) {
      if (next === name) return;
      brush.unseen(() => painter.clear());
      ({ painter, name } = choosePainter(next, brush));
      await paint();
    },
    repair: (records) => painter.repair(records),
    uncover: (root) => painter.uncover(root),
    itemAt: (point) => painter.itemAt(point),
    rangesOf: (item) => painter.rangesOf(item),
    clear() {
      painting = EMPTY;
      painter.clear();
    },
  };
}
