import { parseHTML } from 'linkedom';
import type { Context } from '../../src/core/model';
import { readDocument } from '../../src/page/read-document';
import type { Input } from './input';

/** The parser makes no body by itself where a fragment, or a page that leaves its tags out, has none. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const headEnd = /<\/head\s*>/i.exec(html);
  const [head, rest] = headEnd
    ? [html.slice(0, headEnd.index), html.slice(headEnd.index + headEnd[0].length)]
    : ['', html];
  const opened = head.replace(/^.*?(?=<head)/is, '');
  return `<!doctype html><html>${opened && `${opened}</head>`}<body>${rest}</body></html>`;
}

/** The story of an HTML page, read as the extension reads it. What `context` says goes before what the page says. */
export function htmlInput(html: string, context: Context): Input {
  const { document } = parseHTML(withBody(html));
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
