import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from '../browser-harness/harness';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const FILL = '<p>Nothing to see.</p>'.repeat(40);
const STORY = `<!doctype html><html><head><style>body{font:16px/1.5 sans-serif;margin:20px}</style></head><body>
  <article><p>Some <span id="first">2,353</span> people came with <span id="ada">Ada Lovelace</span>.</p>
  <p>Then <a href="#there">4,000</a> left.</p>${FILL}<p>At last <span id="last">5,001</span>.</p></article></body></html>`;

async function withPage(html: string, test: (page: Page) => Promise<void>) {
  const page = await harness.open(html);
  await page.evaluate(() => inPage.turnOn());
  await test(page);
  await page.close();
}

async function centre(page: Page, selector: string) {
  const box = await (await page.$(selector))!.boundingBox();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

async function hover(page: Page, selector: string) {
  const { x, y } = await centre(page, selector);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

async function click(page: Page, selector: string) {
  const { x, y } = await centre(page, selector);
  await page.mouse.click(x, y);
}

const card = (page: Page) => page.evaluate(() => inPage.cardText());
const opens = (page: Page, part: string) =>
  page.waitForFunction((text) => inPage.cardText()?.includes(text), { polling: 20, timeout: 5000 }, part);
const closes = (page: Page) => page.waitForFunction(() => inPage.cardText() === null, { polling: 20, timeout: 5000 });
const wait = (page: Page, time = 700) => page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), time);

describe('the card', () => {
  it('opens where the pointer rests and closes when it leaves', () =>
    withPage(STORY, async (page) => {
      await hover(page, '#ada');
      await opens(page, 'Ada Lovelace');
      await page.mouse.move(600, 500);
      await closes(page);
    }));

  it('lets the pointer travel into it', () =>
    withPage(STORY, async (page) => {
      await hover(page, '#first');
      await opens(page, '2,353');
      const box = await page.evaluate(() => inPage.cardBox());
      await page.mouse.move(box!.left + 20, box!.top + 20, { steps: 4 });
      await wait(page);
      expect(await card(page)).toContain('2,353');
    }));

  it('stays after a click until the next one elsewhere', () =>
    withPage(STORY, async (page) => {
      await click(page, '#first');
      await opens(page, '2,353');
      await page.mouse.move(600, 500);
      await wait(page);
      expect(await card(page)).toContain('2,353');
      await page.mouse.click(600, 500);
      await closes(page);
    }));

  it('leaves the click on a link to the link', () =>
    withPage(STORY, async (page) => {
      await click(page, 'a');
      await wait(page, 100);
      expect(page.url()).toMatch(/#there$/);
    }));

  it('closes at Escape, which the page does not hear of then', () =>
    withPage(STORY, async (page) => {
      await page.evaluate(() => inPage.recordKeys());
      await click(page, '#first');
      await opens(page, '2,353');
      await page.keyboard.press('Escape');
      await closes(page);
      expect(await page.evaluate(() => inPage.keysHeard())).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => inPage.keysHeard())).toContain('keydown Escape');
    }));

  it('keeps what is typed in it from the page', () =>
    withPage(STORY, async (page) => {
      await page.evaluate(() => inPage.recordKeys());
      await page.evaluate(() => inPage.step(1));
      await opens(page, '2,353');
      await page.keyboard.press('j');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => inPage.keysHeard())).toEqual([]);
      await page.keyboard.press('Enter');
      await closes(page);
    }));

  it('takes the keyboard from figure to figure, and gives it back', () =>
    withPage(`${STORY}<button id="b">x</button>`, async (page) => {
      await page.evaluate(() => document.getElementById('b')!.focus({ preventScroll: true }));
      for (const surface of ['2,353', '4,000', '5,001', '2,353']) {
        await page.evaluate(() => inPage.step(1));
        await opens(page, surface);
      }
      await page.evaluate(() => inPage.step(-1));
      await opens(page, '5,001');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('div');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
    }));

  it('gives the keyboard back too where Tab has left the card', () =>
    withPage(`${STORY}<button id="b">x</button>`, async (page) => {
      await page.evaluate(() => document.getElementById('b')!.focus({ preventScroll: true }));
      await page.evaluate(() => inPage.step(1));
      await opens(page, '2,353');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await closes(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
    }));

  it('does not mind what scripts of the page make up', () =>
    withPage(STORY, async (page) => {
      const { x, y } = await centre(page, '#first');
      await page.evaluate(
        (clientX, clientY) => {
          const target = document.getElementById('first')!;
          for (const type of ['pointermove', 'click', 'pointerdown', 'mousemove']) {
            target.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }));
          }
        },
        x,
        y,
      );
      await wait(page);
      expect(await card(page)).toBeNull();
      await click(page, '#first');
      await opens(page, '2,353');
      await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
      expect(await card(page)).toContain('2,353');
    }));

  it('comes to a figure that is far down when it is asked for', () =>
    withPage(STORY, async (page) => {
      expect(await page.evaluate(() => inPage.reveal(2))).toBe(true);
      await opens(page, '5,001');
      const top = await page.evaluate(() => document.getElementById('last')!.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(600);
      expect(await page.evaluate(() => inPage.reveal(9))).toBe(false);
    }));

  it('closes when its figure goes out of sight, out of the page or out of fashion', () =>
    withPage(STORY, async (page) => {
      await click(page, '#first');
      await opens(page, '2,353');
      await page.evaluate(() => scrollTo(0, 1000));
      await closes(page);
      await page.evaluate(() => scrollTo(0, 0));
      await click(page, '#first');
      await opens(page, '2,353');
      await page.evaluate(() => document.getElementById('first')!.remove());
      await closes(page);
      await click(page, '#ada');
      await opens(page, 'Ada');
      await page.evaluate(() => inPage.turnOff());
      expect(await card(page)).toBeNull();
    }));

  it('cannot be read by the page', () =>
    withPage(STORY, async (page) => {
      await click(page, '#ada');
      await opens(page, 'Ada');
      const seen = await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        return { root: host.shadowRoot, text: host.textContent, attributes: host.getAttributeNames().sort() };
      });
      expect(seen).toEqual({ root: null, text: '', attributes: ['popover', 'style'] });
    }));

  it('shows markup in a name as text', () =>
    withPage(
      '<!doctype html><body><p>Some 2,353&lt;img src=x onerror="document.title=1"&gt; came.</p>',
      async (page) => {
        await page.evaluate(() => inPage.step(1));
        await opens(page, '2,353');
        expect(await page.title()).toBe('');
      },
    ));
});

describe('where the card is', () => {
  const corner = (style: string, more = '') =>
    `<!doctype html><html><body style="margin:0"><p style="position:fixed;margin:0;${style}">2,353</p>${more}</body></html>`;
  const cases: [where: string, html: string][] = [
    ['the top left', corner('top:0;left:0')],
    ['the top right', corner('top:0;right:0')],
    ['the bottom left', corner('bottom:0;left:0')],
    ['the bottom right', corner('bottom:0;right:0')],
    ['the middle of right-to-left text', corner('top:50%;left:50%;direction:rtl')],
    [
      'a page that is turned and scaled',
      corner('top:50%;left:50%', '<style>html{transform:scale(.9);zoom:1.5}</style>'),
    ],
    [
      'a page that restyles all it has',
      corner(
        'top:50%;left:50%',
        '<style>*{display:none!important;top:9999px!important}html,body,p{display:block!important;top:20px!important}</style>',
      ),
    ],
  ];
  it.each(cases)('is inside the window at %s', async (_, html) => {
    await withPage(html, async (page) => {
      await page.evaluate(() => inPage.step(1));
      await opens(page, '2,353');
      const box = (await page.evaluate(() => inPage.cardBox()))!;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(800);
      expect(box.bottom).toBeLessThanOrEqual(600);
      expect(box.right - box.left).toBeGreaterThan(100);
    });
  });

  it('is above a modal dialog, and can be used there', () =>
    withPage(`${STORY}<dialog style="top:40%"><p>In it <b id="in">7,777</b>.</p></dialog>`, async (page) => {
      await page.evaluate(() => {
        document.querySelector('dialog')!.showModal();
        document.body.click();
      });
      await click(page, '#first');
      await wait(page, 200);
      const reached = await page.evaluate(() => inPage.step(1));
      expect(reached).toBe(true);
      expect(await page.evaluate(() => inPage.cardIsOnTop())).toBe(true);
    }));
});
