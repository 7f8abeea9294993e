import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/install';
import { root } from '../../scripts/set-up.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** The gallery as one script for a page. */
export async function bundleGallery(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/ui/gallery.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found. Install it, or name it in SECOND_SOURCE_CHROMIUM.');
  return puppeteer.launch({ executablePath, headless: true, pipe: true, args: FLAGS });
}

/** A blank page with the gallery in it and one of its pieces shown. */
export async function showPiece(
  browser: Browser,
  script: string,
  name: string,
  scheme: 'light' | 'dark',
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 420, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent('<!doctype html><html lang="en-GB"><title>Second Source</title><body></body></html>');
  await page.evaluate(script);
  await page.evaluate(`gallery.show(${JSON.stringify(name)})`);
  return page;
}
