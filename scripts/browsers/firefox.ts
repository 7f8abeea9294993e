import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driver, type DriverOptions, PATIENCE } from './driver';
import { findBrowser } from './install';

/** A fixed origin for the extension's own pages, so that they can be opened by address. */
const UUID = '5ec0d50c-0000-4000-8000-000000000000';

interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** The id that the extension's manifest gives for Firefox. */
function extensionId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

const bidiOf = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

async function inChromeScope(bidi: Bidi, expression: string): Promise<unknown> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [context] = tree.result.contexts as { context: string }[];
  const { result } = await bidi.send('script.evaluate', {
    target: { context: context?.context },
    awaitPromise: true,
    expression,
  });
  if (result.type === 'exception') throw new Error(`Firefox refused: ${JSON.stringify(result.exceptionDetails)}`);
  return (result.result as { value?: unknown } | undefined)?.value;
}

/** Clicks the toolbar button, lets the popup open, closes it; gives the id that extensions know the tab by. */
const CLICK = (id: string) => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const global = ExtensionParent.apiManager.global;
  const tab = global.tabTracker.getId(gBrowser.selectedTab);
  global.browserActionFor(extension).triggerAction(window);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();
  return tab;
})()`;

/** Starts a throw-away Firefox with the unpacked extension in `extension` loaded. */
export async function launchFirefox(extension: string, options: DriverOptions = {}): Promise<Driver> {
  const { headless = true, dark = false, width = 1200, height = 900 } = options;
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found. Run npm test once, or set SECOND_SOURCE_FIREFOX.');
  const id = extensionId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? { width, height } : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  });
  await browser.installExtension(extension);
  const bidi = bidiOf(browser);
  return {
    name: 'firefox',
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
      await page.bringToFront();
      return page;
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      const tab = await inChromeScope(bidi, CLICK(id));
      const popup = await browser.newPage();
      await bidi.send('browsingContext.navigate', {
        context: contextOf(popup),
        url: `moz-extension://${UUID}/popup.html?tab=${tab}`,
        wait: 'complete',
      });
      return popup;
    },
    close: () => browser.close(),
  };
}
