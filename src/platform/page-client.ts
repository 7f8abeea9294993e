import type { Category } from '../core/model';
import { browser } from './browser';
import { listen, sendToBackground, sendToPage } from './channel';
import type { Outcome } from './failure';
import type { ToEveryone } from './messages';
import type { PageState } from './page-state';
import { isCertain, restrictionOf } from './restriction';
import { categoryShown } from './settings';
import { stateFromWire, type WireState } from './wire';

/** The tab that a page of ours speaks of: the one named by `?tab=`, else the one in front. */
export interface Tab {
  readonly id: number;
  /** Known for tabs that a click on the toolbar button has lent us. */
  readonly url?: string | undefined;
}

/** `null` where the window has no tab, which does not happen in a popup. */
export async function currentTab(search: string): Promise<Tab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** One tab's page as the popup sees it. Nothing here throws; what fails is a state or an outcome with a message. */
export interface PageClient {
  state(): Promise<PageState>;
  /** Gives the state it leads to: `on`, `restricted` or `error`; on the way there, `onChange` hears of `reading`. */
  turnOn(): Promise<PageState>;
  turnOff(): Promise<PageState>;
  /** Remembered for every page, and in force at once on this one. */
  setCategory(category: Category, shown: boolean): Promise<Outcome<null>>;
  /** Scrolls the page to a finding of the reading. */
  reveal(finding: number): Promise<Outcome<null>>;
  /** Calls back with the state after every change, until `signal` aborts. */
  onChange(listener: (state: PageState) => void, signal: AbortSignal): void;
}

/** Speaks to the page in a tab. */
export function pageClient(tab: Tab): PageClient {
  const settled = (outcome: Outcome<WireState>): PageState => {
    if (outcome.ok) return stateFromWire(outcome.value);
    if (outcome.failure.code !== 'no-page-script') return { status: 'error', failure: outcome.failure };
    const why = restrictionOf(tab.url);
    return why && isCertain(why) ? { status: 'restricted', why } : { status: 'off' };
  };
  const state = async () => settled(await sendToPage(tab.id, 'page.state', null));
  return {
    state,
    turnOn: async () => settled(await sendToBackground('tab.turnOn', { tab: tab.id })),
    turnOff: async () => settled(await sendToPage(tab.id, 'page.turnOff', null)),
    setCategory: (category, shown) => categoryShown[category].set(shown),
    reveal: (finding) => sendToPage(tab.id, 'page.reveal', { finding }),
    onChange(listener, signal) {
      listen<ToEveryone>(
        {
          'page.changed': async (_summary, from) => {
            if (from.tab === tab.id) listener(await state());
            return null;
          },
        },
        signal,
      );
    },
  };
}
