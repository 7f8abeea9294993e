import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, type DriverOptions, PATIENCE } from './driver';
import { findBrowser } from './install';

/** Quiet and sandbox flags for a throw-away profile; none of them changes what an extension may do. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
];

/** Starts a throw-away Chromium with the unpacked extension in `extension` loaded. */
export async function launchChromium(extension: string, options: DriverOptions = {}): Promise<Driver> {
  const { headless = true, dark = false, width = 1200, height = 900 } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found. Run npm test once, or set SECOND_SOURCE_CHROMIUM.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    args: [...FLAGS, `--window-size=${width},${height}`],
    defaultViewport: headless ? { width, height } : null,
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('background.js'),
    { timeout: PATIENCE },
  );
  const id = worker.url().split('/')[2] ?? '';
  const scheme = async (page: Page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  };
  return {
    name: 'chromium',
    async open(url) {
      const page = await browser.newPage();
      await scheme(page);
      await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
      await page.bringToFront();
      return page;
    },
    async clickToolbarButton(page) {
      const extensionHandle = (await browser.extensions()).get(id);
      if (!extensionHandle) throw new Error(`Chromium did not load the extension in ${extension}.`);
      const opened = browser.waitForTarget((target) => target.url().includes('popup.html'), { timeout: PATIENCE });
      await page.triggerExtensionAction(extensionHandle);
      const popup = await (await opened).asPage();
      await scheme(popup);
      return popup;
    },
    close: () => browser.close(),
  };
}
