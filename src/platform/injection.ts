import { browser } from './browser';
import { failed, type Outcome, success } from './failure';
import { type Restriction, restrictionOf } from './restriction';

/** Whether the page script is in the tab now, or what kept it out. */
export type Injection = { readonly status: 'in' } | { readonly status: 'restricted'; readonly why: Restriction };

/** The browsers' words for a tab that was not lent to us, or that was and has moved on since. */
const NOT_LENT = /host permission|must request permission|cannot access contents of/i;

/** Puts the page script into a tab's top frame. Once there, it minds a second time itself. */
export async function injectPageScript(tab: number): Promise<Outcome<Injection>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['page.js'] });
    return success({ status: 'in' });
  } catch (error) {
    const url = await addressOf(tab);
    const why = restrictionOf(url);
    if (why && why !== 'other') return success({ status: 'restricted', why });
    const message = error instanceof Error ? error.message : String(error);
    if (!NOT_LENT.test(message)) return success({ status: 'restricted', why: 'other' });
    return failed(
      'no-access',
      'The browser has not lent this page to Second Source. Click its toolbar button on the page.',
    );
  }
}

async function addressOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url;
  } catch {
    return undefined;
  }
}
