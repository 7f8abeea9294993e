// `npm start [-- URL-or-file]`: builds, opens a throw-away browser with the extension loaded, highlights on.
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { prepare } from '../src/core/prepare';
import { type BrowserName, installBrowsers } from './browsers/install';
import { launch } from './browsers/launch';
import { BROWSERS } from './build/manifest-for';
import { command } from './command';
import { hasDisplay } from './has-display';
import { compileKnowledge } from './knowledge/compile-knowledge';
import { htmlInput } from './read/html-input';
import { report } from './read/report';
import { styleFor } from './read/style';
import { root } from './set-up.mjs';
import { takePictures, turnOn } from './start/pictures';
import { storyFor } from './start/story';

const USAGE = `usage: npm start [-- [URL-or-file] [--browser chromium|firefox] [--headless] [--dark]]

Opens a throw-away browser with Second Source at a story (the sample without one), highlights on. Without a display, or
with --headless, it prints the comparison and saves pictures of popup, page and card under out/.`;

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay },
      dark: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`There is no build for “${values.browser}”; choose ${BROWSERS.join(' or ')}.`);
  return { ...values, browser: browser as BrowserName, target: positionals[0] };
}

/** The comparison in words, made by the same core from the page's own HTML. */
async function printComparison(page: Page, name: string): Promise<void> {
  const { packs, gazetteers } = compileKnowledge();
  const input = htmlInput(await page.content(), { url: page.url() });
  console.log(`\n${report(name, input, prepare(packs, gazetteers), styleFor(process.stdout))}`);
}

async function start(): Promise<void> {
  const { browser, headless, dark, help, target } = options();
  if (help) return console.log(USAGE);
  installBrowsers([browser]);
  console.error('Building the extension …');
  const status = command(process.execPath, ['scripts/run.mjs', 'scripts/build.ts', '--browser', browser]);
  if (status !== 0) process.exit(status);
  const story = await storyFor(target);
  console.error(`Starting ${browser} …`);
  const driver = await launch(browser, { headless, dark });
  try {
    console.error(`Opening ${story.name} …`);
    const page = await driver.open(story.url);
    if (headless) await printComparison(page, story.name);
    console.error('Turning highlights on …');
    const popup = await turnOn(driver, page);
    if (headless) {
      const files = await takePictures(page, popup, join(root, 'out'));
      console.log(`Pictures: ${files.map((file) => relative(root, file)).join(', ')}`);
    } else {
      console.log(
        'Highlights are on. Point at a figure; the toolbar button opens the comparison. Close the window to end.',
      );
      await new Promise<void>((resolve) => page.browser().once('disconnected', () => resolve()));
    }
  } finally {
    await driver.close().catch(() => {});
    await story.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
