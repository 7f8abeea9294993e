import type { Block, Context } from '../core/model';
import { articleBlocks } from './blocks/article-blocks';
import { collectBlocks } from './blocks/collect-blocks';
import { type Look, markupLook } from './blocks/look';
import { pageContext } from './context/page-context';

/** A document as `read` of the core wants it. */
export interface DocumentText {
  readonly blocks: readonly Block[];
  readonly context: Context;
}

/** The story and context of a document that need not be laid out, as of a file parsed on the command line. */
export function readDocument(document: Document, url?: string, look: Look = markupLook): DocumentText {
  const blocks = document.body ? articleBlocks([...collectBlocks(document.body, look)]) : [];
  return { blocks: blocks.map(({ kind, text }) => ({ kind, text })), context: pageContext(document, url) };
}
