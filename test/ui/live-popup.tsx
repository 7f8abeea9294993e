/// <reference path="../../src/ui/styles/css.d.ts" />
import { render } from 'preact';
import { failed, success } from '../../src/platform/failure';
import type { PageClient } from '../../src/platform/page-client';
import type { PageState } from '../../src/platform/page-state';
import { categoryShown } from '../../src/platform/settings';
import { PagePopup } from '../../src/popup/PagePopup';
import { pageOn } from './fixtures/reading';

/* The popup over a page that does as it is told: called from tests as `inPage.…`. */

let state: PageState = { status: 'off' };
let tell: (state: PageState) => void = () => {};
export const revealed: number[] = [];

/** While it is held, the page is being read. */
let held: Promise<void> = Promise.resolve();
export let release: () => void = () => {};
export const hold = (): void => {
  held = new Promise((resolve) => {
    release = resolve;
  });
};

const page: PageClient = {
  state: async () => state,
  turnOn: async () => {
    await held;
    state = pageOn();
    return state;
  },
  turnOff: async () => {
    state = { status: 'off' };
    return state;
  },
  setCategory: (category, shown) => categoryShown[category].set(shown),
  reveal: async (finding) => {
    revealed.push(finding);
    return finding === 1 ? failed('gone', 'That passage is no longer on the page.') : success(null);
  },
  onChange: (listener) => {
    tell = listener;
  },
};

/** What the page tells of itself, unasked. */
export const change = (next: PageState): void => tell(next);

/** What another page of ours stores. */
export const store = (shown: boolean) => categoryShown.place.set(shown);

export const open = (): void => render(<PagePopup page={page} locale="en-GB" />, document.body);
