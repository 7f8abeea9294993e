import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/set-up.mjs';
import { type Harness, openHarness } from '../browser-harness/harness';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness(join(root, 'test/ui/live-popup.tsx'));
});
afterAll(() => harness?.close());
beforeEach(async () => {
  page = await harness.open('<!doctype html><body></body>');
  await page.evaluate('inPage.open()');
});
afterEach(() => page.close());

const shows = (expression: string) => page.waitForFunction(expression, { polling: 50, timeout: 5_000 });
const text = `document.body.innerText`;
const pressed = (n: number) => `document.querySelectorAll('.category')[${n}].getAttribute('aria-pressed')`;

async function turnOn(): Promise<void> {
  await page.waitForSelector('.notice .button');
  await page.click('.notice .button');
  await page.waitForSelector('.finding');
}

describe('the popup over a page', () => {
  it('says so while the page is read, then shows its findings', async () => {
    await page.waitForSelector('.notice .button');
    await page.evaluate('inPage.hold()');
    await page.click('.notice .button');
    await shows(`${text}.includes('Reading the page')`);
    await page.evaluate('inPage.release()');
    await page.waitForSelector('.finding');
    expect(await page.evaluate(`${text}.includes('In conflict')`)).toBe(true);
  });

  it('goes back to rest when the page is switched off', async () => {
    await turnOn();
    await page.click('.switch');
    await shows(`${text}.includes('Highlights are off')`);
  });

  it('follows a category at once, whoever switched it', async () => {
    await turnOn();
    await page.click('.category');
    await shows(`${pressed(0)} === 'false'`);
    await page.evaluate('inPage.store(false)');
    await shows(`${pressed(1)} === 'false'`);
  });

  it('follows the page when it changes by itself', async () => {
    await turnOn();
    await page.evaluate(`inPage.change({ status: 'restricted', why: 'pdf' })`);
    await shows(`${text}.includes('This is a PDF')`);
  });

  it('says so when a passage is gone, and keeps the rest', async () => {
    await turnOn();
    await page.click('.to-page');
    await page.waitForSelector('[role=alert]');
    expect(await page.$eval('[role=alert]', (alert) => alert.textContent)).toBe(
      'That passage is no longer on the page.',
    );
    expect(await page.evaluate('inPage.revealed')).toEqual([1]);
    expect((await page.$$('.finding')).length).toBeGreaterThan(1);
  });
});
