import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from '../browser-harness/harness';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const PAINTERS = ['highlight', 'mark'] as const;
const STORY =
  '<!doctype html><body><article id="story"><p>Some 2,353 people came.</p><p>4,000 stayed.</p></article><aside id="side"></aside>';

async function withPage(html: string, test: (page: Page) => Promise<void>) {
  const page = await harness.open(html);
  await test(page);
  await page.close();
}

const painted = (page: Page) => page.evaluate(() => inPage.painted());
const shows = (page: Page, surfaces: string[]) =>
  page.waitForFunction((wanted) => inPage.painted().join('|') === wanted, { polling: 20 }, surfaces.join('|'));
/** Longer than any wait of the reader. */
const settle = (page: Page, time = 900) => page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), time);

describe.each(PAINTERS)('a page that changes, with the %s painter', (name) => {
  it('has what it adds highlighted', () =>
    withPage(STORY, async (page) => {
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      await page.evaluate(() =>
        document.getElementById('story')!.insertAdjacentHTML('beforeend', '<p>5,001 left.</p>'),
      );
      await shows(page, ['2,353', '4,000', '5,001']);
      await page.evaluate(() =>
        document.querySelector('p')!.insertAdjacentHTML('beforebegin', '<p>At first 1,111.</p>'),
      );
      await shows(page, ['1,111', '2,353', '4,000', '5,001']);
    }));

  it('has no highlights left on what it takes away, writes anew or hides', () =>
    withPage(STORY, async (page) => {
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      await page.evaluate(() => document.querySelector('p')!.remove());
      await shows(page, ['4,000']);
      await page.evaluate(() => {
        document.querySelector('p')!.textContent = 'Now 3,999 and 12.';
      });
      await shows(page, ['3,999', '12']);
      await page.evaluate(() => {
        document.querySelector('p')!.hidden = true;
      });
      await shows(page, []);
      await page.evaluate(() => {
        document.querySelector('p')!.hidden = false;
      });
      await shows(page, ['3,999', '12']);
    }));

  it('can move from story to story without loading', () =>
    withPage(STORY, async (page) => {
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      for (let move = 1; move <= 5; move++) {
        await page.evaluate((n) => {
          history.pushState(null, '', `#${n}`);
          document.body.innerHTML = `<main><h1>Story ${n}</h1><p>Some ${n},000 came.</p></main>`;
        }, move);
        await shows(page, [String(move), `${move},000`]);
      }
      await page.evaluate(() => {
        const body = document.createElement('body');
        body.innerHTML = '<p>Another body with 7,777.</p>';
        document.body.replaceWith(body);
      });
      await shows(page, ['7,777']);
    }));

  it('can be translated', () =>
    withPage(STORY, async (page) => {
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      await page.evaluate(() => {
        for (const p of document.querySelectorAll('p')) {
          p.innerHTML = `<font><font>Sont venus ${(p.textContent ?? '').replace(/\D*([\d,]+).*/, '$1')}.</font></font>`;
        }
      });
      await settle(page);
      expect(await painted(page)).toEqual(['2,353', '4,000']);
    }));

  it('is as it left itself when highlights go off', () =>
    withPage(STORY, async (page) => {
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      await page.evaluate(() => {
        document.querySelector('p')!.append(' And 6,000 more.');
        document.getElementById('story')!.prepend('Loose 1,000.');
      });
      await shows(page, ['1,000', '2,353', '6,000', '4,000']);
      await page.evaluate(() => inPage.turnOff());
      expect(await page.evaluate(() => document.body.innerHTML)).toBe(
        '<article id="story">Loose 1,000.<p>Some 2,353 people came. And 6,000 more.</p><p>4,000 stayed.</p></article><aside id="side"></aside>',
      );
    }));

  it('is not read any more once highlights are off', () =>
    withPage(STORY, async (page) => {
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      await page.evaluate(() => {
        document.querySelector('p')!.append(' And 6,000 more.');
        inPage.turnOff();
        document.querySelector('p')!.append(' And 7,000 more.');
      });
      await settle(page);
      expect(await page.evaluate(() => inPage.reads())).toBe(1);
      expect(await painted(page)).toEqual([]);
    }));

  it('is left in peace if it writes its text anew whenever that is touched', () =>
    withPage(STORY, async (page) => {
      await page.evaluate(() => {
        const story = document.getElementById('story')!;
        const html = story.innerHTML;
        Object.assign(globalThis, { rewrites: 0 });
        const observer = new MutationObserver(() => {
          (globalThis as unknown as { rewrites: number }).rewrites++;
          story.innerHTML = html;
          observer.takeRecords();
        });
        observer.observe(story, { subtree: true, childList: true, characterData: true });
      });
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      await settle(page, 2500);
      const rewrites = () => page.evaluate(() => (globalThis as unknown as { rewrites: number }).rewrites);
      const before = await rewrites();
      // Four times for each of its two texts.
      expect(before).toBeLessThanOrEqual(8);
      await settle(page, 1200);
      expect(await rewrites()).toBe(before);
      expect(await page.evaluate(() => inPage.reads())).toBe(1);
    }));
});

describe('the work that a change makes', () => {
  const LONG = `<!doctype html><body><article>${'<p>Some 2,353 people came.</p>'.repeat(500)}</article><div id="ad"></div>`;

  /** How many elements are looked at while a page does something. */
  const looks = (page: Page, act: () => void) =>
    page.evaluate(async (body) => {
      let count = 0;
      const original = globalThis.getComputedStyle;
      globalThis.getComputedStyle = (...args) => {
        count++;
        return original(...args);
      };
      new Function(`(${body})()`)();
      await new Promise((done) => setTimeout(done, 900));
      return count;
    }, act.toString());

  it('is for what was added, however long the page is', () =>
    withPage(LONG, async (page) => {
      await page.evaluate(() => inPage.turnOn());
      const count = await looks(page, () =>
        document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>1 more.</p>'),
      );
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(30);
    }));

  it('is nothing for what is not read', () =>
    withPage(LONG, async (page) => {
      await page.evaluate(() => inPage.turnOn());
      await page.evaluate(() => inPage.reads());
      await looks(page, () => document.body.append(document.createElement('script'), document.createElement('iframe')));
      expect(await page.evaluate(() => inPage.reads())).toBe(1);
    }));
});
