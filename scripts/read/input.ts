import type { Block, Context } from '../../src/core/model';

/** A text to read, as blocks that know where in the whole text they stand. */
export interface Input {
  /** The text that offsets count in: as given, or for HTML the blocks joined by line breaks. */
  readonly text: string;
  /** The text was made from HTML, so whoever gave that needs to be told it. */
  readonly fromHtml: boolean;
  readonly blocks: readonly Block[];
  /** Offset of each block's text in `text`, in UTF-16 units. */
  readonly offsets: readonly number[];
  readonly context: Context;
}
