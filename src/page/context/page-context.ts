import type { Context } from '../../core/model';
import { publishedDate } from './published-date';

const content = (document: Document, selector: string): string | null =>
  document.querySelector(selector)?.getAttribute('content')?.trim() || null;

/** The address that the page gives as its own: shorter, and the same however the reader came there. */
function canonicalUrl(document: Document): string | null {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return URL.canParse(address) ? address : null;
}

function headline(document: Document): string | null {
  const title =
    content(document, 'meta[property="og:title"]') ??
    document.querySelector('h1')?.textContent ??
    document.querySelector('title')?.textContent;
  return title?.replace(/\s+/g, ' ').trim() || null;
}

/** What a page says of itself. `url` is where it was loaded from, where that is known. */
export function pageContext(document: Document, url?: string): Context {
  const address = canonicalUrl(document) ?? url;
  const title = headline(document);
  const published = publishedDate(document);
  return { ...(address && { url: address }), ...(title && { title }), ...(published && { published }) };
}
