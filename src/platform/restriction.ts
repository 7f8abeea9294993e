/**
 * Why the browser keeps extensions off a page. `browser-page`: settings and the like, also another extension's page;
 * `store`: the shop for extensions; `pdf`: the PDF viewer; `source-view`; `local-file`: needs a switch in the
 * browser's settings; `other`: the browser refused and its address does not say why.
 */
export type Restriction = 'browser-page' | 'store' | 'pdf' | 'source-view' | 'local-file' | 'other';

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/** Why scripts may not run at an address; `null` where they may, as far as the address tells. */
export function restrictionOf(address: string | undefined): Restriction | null {
  if (!address) return 'other';
  if (address.startsWith('view-source:')) return 'source-view';
  if (address === 'about:blank') return 'browser-page';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return 'other';
  if (STORES.some((store) => `${url.host}${url.pathname}`.startsWith(store))) return 'store';
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.pathname.endsWith('.pdf') ? 'pdf' : null;
  return url.protocol === 'file:' ? 'local-file' : 'browser-page';
}
