import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/install';
import { root } from '../../scripts/set-up.mjs';

const here = (name: string) => join(root, 'test/browser-harness', name);

/** Chromium with a module of ours in each page, for tests of code that needs a real DOM. */
export interface Harness {
  /** A page with this HTML as its document, its own scripts run or not, and what the in-page module exports as `globalThis.inPage`. */
  open(html: string, options?: { readonly scripts?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** The module as a script; the extension's API is a stand-in, for a plain page has none. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    target: 'chrome116',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    alias: { 'webextension-polyfill': here('fake-browser.ts') },
    logLevel: 'warning',
  });
  return `${outputFiles[0]!.text}\nglobalThis.inPage = inPage;`;
}

export async function openHarness(entry = here('in-page.ts')): Promise<Harness> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found. Install it, or name it in SECOND_SOURCE_CHROMIUM.');
  const script = await bundle(entry);
  const browser: Browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
    defaultViewport: { width: 800, height: 600 },
  });
  return {
    async open(html, { scripts = true } = {}) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url() !== 'http://page.test/') return request.abort();
        const headers = scripts ? {} : { 'content-security-policy': "script-src 'none'" };
        return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
      });
      await page.goto('http://page.test/', { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      return page;
    },
    close: () => browser.close(),
  };
}

declare global {
  /** In the page. */
  var inPage: typeof import('./in-page');
}
