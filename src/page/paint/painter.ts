import { CATEGORIES } from '../../core/model';
import type { CategoriesShown } from '../../platform/settings';
import type { PageBlock } from '../blocks/page-block';
import type { PaintItem } from './paint-item';

/** A place on the screen, in CSS pixels from the top left of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is to be drawn: items by block; `block` of an item is an index into `blocks`. */
export interface Painting {
  readonly blocks: readonly PageBlock[];
  readonly items: readonly PaintItem[];
}

export const EMPTY: Painting = { blocks: [], items: [] };

/** What a painter shows until it is told otherwise. */
export const ALL_SHOWN = Object.fromEntries(CATEGORIES.map((category) => [category, true])) as CategoriesShown;

/** Draws highlights. A page without them is a page as it was: `clear` takes back everything that `paint` did. */
export interface Painter {
  /** Draws this instead of what was drawn before. */
  paint(painting: Painting): void;
  /** Shows these categories only. */
  show(shown: CategoriesShown): void;
  /** Before the page is read again: what the page did to text that was drawn on. */
  repair(records: readonly MutationRecord[]): void;
  /** Before text below an element is read again, so that it is read as the page wrote it. */
  uncover(root: Element): void;
  clear(): void;
  /** The highlight that is shown at a point. */
  itemAt(point: Point): PaintItem | null;
  /** Where a highlight is in the document; empty where it is gone or not shown. */
  rangesOf(item: PaintItem): readonly Range[];
}
