import { browser } from './browser';
import type { Sender } from './messages';

export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Which part of the extension sent a message; `null` for everybody else. Our pages can stand in tabs too, so the address decides. */
export function senderOf({ id, url, tab }: MessageSender): Sender | null {
  if (id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  if (!url?.startsWith(own)) return tab ? 'page' : url ? null : 'background';
  const file = url.slice(own.length).split(/[?#]/)[0];
  if (file === 'popup.html') return 'popup';
  if (file === 'options.html') return 'options';
  return file === 'background.js' || file === '_generated_background_page.html' ? 'background' : null;
}
