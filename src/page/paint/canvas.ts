import type { Scheme } from '../../ui/theme';
import type { PageBlock } from '../blocks/page-block';
import type { PaintItem } from './paint-item';

/** A place on the screen, in CSS pixels from the top left of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An item as it is drawn. It can be taken over by the same item of a later reading. */
export interface Drawn {
  item: PaintItem;
}

/** A way to draw on a page, block by block. A page on which all is erased and finished is as it was. */
export interface Canvas<D extends Drawn> {
  /** Before anything is drawn, and whenever the page may have changed its colours or thrown our rules out. */
  prepare(scheme: Scheme): void;
  /** Draws those of the items that are still there; they are in reading order and do not overlap. */
  draw(block: PageBlock, items: readonly PaintItem[]): D[];
  erase(block: PageBlock, drawn: readonly D[]): void;
  /** After all is erased. */
  finish(): void;
  at(point: Point): D | null;
  rangesOf(drawn: D): readonly Range[];
  /** What the page did to text that was drawn on: the blocks that must be erased at once. */
  disturbed(records: readonly MutationRecord[]): readonly PageBlock[];
}
