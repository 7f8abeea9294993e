/**
 * Why the browser keeps extensions off a page. `browser-page`: settings and the like, also another extension's page;
 * `store`: the shop for extensions; `pdf`: the PDF viewer; `source-view`; `local-file`: needs a switch in the
 * browser's settings; `other`: the browser refused and its address does not say why.
 */
export type Restriction = 'browser-page' | 'store' | 'pdf' | 'source-view' | 'local-file' | 'other';

const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

const isStore = ({ host, pathname }: URL) => STORES.some(([name, path]) => host === name && pathname.startsWith(path));

/**
 * Why scripts may not run at an address; `null` where they may, as far as the address tells. Addresses of PDFs and
 * local files are only a likely reason: whether scripts may run there shows when one tries.
 */
export function restrictionOf(address: string | undefined): Restriction | null {
  if (!address) return 'other';
  if (address.startsWith('view-source:')) return 'source-view';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return 'other';
  if (isStore(url)) return 'store';
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.pathname.endsWith('.pdf') ? 'pdf' : null;
  return url.protocol === 'file:' ? 'local-file' : 'browser-page';
}

/** Is there no use in trying? */
export const isCertain = (why: Restriction): boolean => why !== 'pdf' && why !== 'local-file';
