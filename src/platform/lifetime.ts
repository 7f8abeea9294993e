import { browser } from './browser';

/** Whether the extension that a page script belongs to is still there: not updated, reloaded or removed since. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
