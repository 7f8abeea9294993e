import type { Page } from 'puppeteer-core';
import type { BrowserName } from './install';

/** A real browser with the extension loaded, as a person uses it. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens a page in a new tab, in front. */
  open(url: string): Promise<Page>;
  /**
   * Clicks the extension's toolbar button over the page and gives the popup. In Chromium it is the real popup. In
   * Firefox the real popup, which no driver can see into, is opened and closed again: the click lends the extension
   * the tab, and the popup's page is then shown in a tab of its own, told which tab it speaks of.
   */
  clickToolbarButton(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly headless?: boolean;
  /** Preferred colour scheme of the pages. */
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** How long a browser may take for one step, in milliseconds. */
export const PATIENCE = 30_000;

/** Waits for a function in the page to give something truthy; background tabs stall under the default polling. */
export async function until(page: Page, condition: string): Promise<void> {
  await page.waitForFunction(condition, { polling: 100, timeout: PATIENCE });
}
