import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../scripts/set-up.mjs';
import { type Harness, openHarness } from '../browser-harness/harness';

const BLANK = '<!doctype html><html lang="en-GB"><title>Second Source</title><body></body></html>';

export type Scheme = 'light' | 'dark';

/** Chromium with the gallery in each page. */
export const openGallery = (): Promise<Harness> => openHarness(join(root, 'test/ui/gallery.tsx'));

/** The names of all pieces. */
export async function pieceNames(gallery: Harness): Promise<string[]> {
  const page = await gallery.open(BLANK);
  const names = (await page.evaluate('inPage.NAMES')) as string[];
  await page.close();
  return names;
}

/** A page, as large as a popup, with one piece of the gallery shown. */
export async function showPiece(gallery: Harness, name: string, scheme: Scheme): Promise<Page> {
  const page = await gallery.open(BLANK);
  await page.setViewport({ width: 420, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(`inPage.show(${JSON.stringify(name)})`);
  return page;
}
