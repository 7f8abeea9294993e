import { browser } from './browser';

/** Writes on the toolbar button of one tab; the browser forgets it when the tab moves on. */
export async function setBadge(tab: number, text: string, colour: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour });
    await browser.action.setBadgeText({ tabId: tab, text });
  } catch {
    // The tab was closed in the meantime: there is no button to write on.
  }
}
