import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver';
import { switchPage } from '../browsers/popup-steps';

/** Milliseconds for the page to scroll and the card to open and settle. */
const SETTLE = 900;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE));

/** Turns highlights on over `page` with real clicks; gives the popup. */
export async function turnOn(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.clickToolbarButton(page);
  await switchPage(popup, true);
  return popup;
}

/**
 * Saves pictures of the popup, of the page with its highlights, and of the first finding's card.
 * @returns the files' paths.
 */
export async function takePictures(page: Page, popup: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, `${name}.png`) as `${string}.png`;
  const files = [file('popup'), file('page')];
  await popup.screenshot({ path: file('popup') });
  await page.screenshot({ path: file('page') });
  const first = await popup.$('.finding .to-page');
  if (first) {
    await first.evaluate((button) => (button as HTMLButtonElement).click());
    await page.bringToFront();
    await settle();
    await page.screenshot({ path: file('card') });
    files.push(file('card'));
  }
  return files;
}
