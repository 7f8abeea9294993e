// Renders assets/icons/*.svg to the sizes that the manifest names: node scripts/run.mjs scripts/icons.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, installBrowsers } from './browsers/install';
import { root } from './set-up.mjs';

const SIZES = [16, 32, 48, 128];
/** Drawn on the pixel grid of its size; all others come from icon.svg. */
const OWN_DRAWING = [16];

installBrowsers(['chromium']);
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? '',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const svg = readFileSync(join(root, `assets/icons/icon${OWN_DRAWING.includes(size) ? `-${size}` : ''}.svg`), 'utf8');
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${join(root, 'assets/icons', String(size))}.png`, omitBackground: true });
}
await browser.close();
console.log(`Rendered ${SIZES.join(', ')} into assets/icons`);
