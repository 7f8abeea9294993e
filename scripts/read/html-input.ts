import { parseHTML } from 'linkedom';
import type { Context } from '../../src/core/model';
import { readDocument } from '../../src/page/read-document';
import type { Input } from './input';

/** The story of an HTML page, read as the extension reads it. What `context` says goes before what the page says. */
export function htmlInput(html: string, context: Context): Input {
  const { document } = parseHTML(html);
  const { blocks, context: own } = readDocument(document as unknown as Document, context.url);
  const offsets: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text) text += '\n';
    offsets.push(text.length);
    text += block.text;
  }
  return { text, fromHtml: true, blocks, offsets, context: { ...own, ...context } };
}
