import type { Block } from '../../core/model';

/** A stretch of a text node that stands in a block's text character for character. All offsets are UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
}

/** A block that knows where in the document each of its characters stands. */
export interface PageBlock extends Block {
  /** In reading order; white space that was collapsed lies between them. */
  readonly pieces: readonly Piece[];
  /** The nearest element that sets its text apart from its surroundings. */
  readonly container: Element;
  /** How many of its characters are inside links. */
  readonly linked: number;
}
