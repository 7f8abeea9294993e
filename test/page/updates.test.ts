import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from '../browser-harness/harness';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const EMPTY = '<!doctype html><body><main id="app"></main></body>';
const PAINTERS = ['highlight', 'mark'] as const;
const APPS = ['preactApp', 'handWrittenApp'] as const;
type App = (typeof APPS)[number];

/** What the app shows after each of eight updates; highlights go on before the first and off after the fourth. */
async function shownTexts(app: App, painter: (typeof PAINTERS)[number] | null): Promise<string[]> {
  const page: Page = await harness.open(EMPTY);
  const texts = await page.evaluate(
    async (name, chosen) => {
      const faults: string[] = [];
      addEventListener('error', (event) => faults.push(event.message));
      const root = document.getElementById('app')!;
      const update = inPage[name](root);
      update(0);
      const shown: string[] = [];
      for (let step = 1; step <= 8; step++) {
        if (chosen && step === 1) await inPage.turnOn(chosen);
        if (chosen && step === 5) inPage.turnOff();
        update(step);
        await new Promise((resolve) => setTimeout(resolve, step % 2 ? 0 : 400));
        shown.push(root.textContent ?? '', root.innerHTML.replace(/<\/?mark[^>]*>/g, ''));
      }
      return [...shown, ...faults];
    },
    app,
    painter,
  );
  await page.close();
  return texts;
}

describe.each(APPS)('a page that updates itself (%s)', (app) => {
  it.each(PAINTERS)('shows the same with highlights of the %s painter as without', async (painter) => {
    expect(await shownTexts(app, painter)).toEqual(await shownTexts(app, null));
  });
});

describe('a page that comes to life after highlights went on', () => {
  it('is taken over by its own code as if they were not there', async () => {
    const texts = async (on: boolean) => {
      const page = await harness.open(EMPTY);
      const text = await page.evaluate(async (turnOn) => {
        const root = document.getElementById('app')!;
        root.innerHTML = inPage.preactMarkup(1);
        const paragraph = root.querySelector('p');
        if (turnOn) await inPage.turnOn();
        const update = inPage.preactHydrated(root, 1);
        const kept = root.querySelector('p') === paragraph;
        update(2);
        return [String(kept), root.innerHTML];
      }, on);
      await page.close();
      return text;
    };
    expect(await texts(true)).toEqual(await texts(false));
  });
});
