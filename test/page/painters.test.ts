import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from '../browser-harness/harness';
import { generatedPage } from './generated-page';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const PAINTERS = ['highlight', 'mark'] as const;
type Name = (typeof PAINTERS)[number];

const STORY = `<!doctype html><html><head><style>mark { background: red; padding: 9px }</style></head><body><article>
  <h1>Ada Lovelace counts 1,234</h1><p>Some 2,<b>353</b> people and   4,000
  others met <i>Ada</i> Lovelace.<br>A line with 5,001.</p><ul><li>6</li><li>7 of 8,000</li></ul>
  <div>Loose 9,111 <p>inner 10,222</p> and 11,333 after</div></article></body></html>`;
const SURFACES = [
  'Ada Lovelace',
  '1,234',
  '2,353',
  '4,000',
  'Ada Lovelace',
  '5,001',
  '6',
  '7',
  '8,000',
  '9,111',
  '10,222',
  '11,333',
];

/** Marks that one surface is split over are joined again. */
const joined = (surfaces: string[]) => surfaces.join('').replace(/\s+/g, '');

async function withPage(html: string, test: (page: Page) => Promise<void>) {
  const page = await harness.open(html);
  await test(page);
  await page.close();
}

async function onAndOff(page: Page, name: Name): Promise<string[]> {
  await page.evaluate(() => inPage.remember());
  expect(await page.evaluate((painter) => inPage.turnOn(painter), name)).toBe('on');
  expect((await page.evaluate(() => inPage.painted())).length).toBeGreaterThan(0);
  await page.evaluate(() => inPage.turnOff());
  return page.evaluate(() => inPage.differences());
}

describe.each(PAINTERS)('the %s painter', (name) => {
  it('draws over exactly the surfaces of the reading', () =>
    withPage(STORY, async (page) => {
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      const painted = await page.evaluate(() => inPage.painted());
      expect(joined(painted)).toBe(joined(SURFACES));
    }));

  it('leaves the page as it was', () =>
    withPage(STORY, async (page) => {
      expect(await onAndOff(page, name)).toEqual([]);
    }));

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('leaves generated page %i as it was', (seed) =>
    withPage(generatedPage(seed), async (page) => {
      expect(await onAndOff(page, name)).toEqual([]);
      expect(await onAndOff(page, name)).toEqual([]);
    }),
  );

  it('takes the highlights of a category away and brings them back', () =>
    withPage(STORY, async (page) => {
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      await page.evaluate(() => inPage.show('person', false));
      await page.waitForFunction(() => !inPage.painted().join('').includes('Ada'), { polling: 20 });
      expect(joined(await page.evaluate(() => inPage.painted()))).toBe(
        joined(SURFACES.filter((s) => !s.includes('Ada'))),
      );
      expect(await page.evaluate(() => inPage.counts()?.person)).toBe(2);
      await page.evaluate(() => inPage.show('person', true));
      await page.waitForFunction(() => inPage.painted().join('').includes('Ada'), { polling: 20 });
      expect(joined(await page.evaluate(() => inPage.painted()))).toBe(joined(SURFACES));
    }));

  it('changes places with the other one while on', () =>
    withPage(STORY, async (page) => {
      await page.evaluate(() => inPage.remember());
      await page.evaluate((painter) => inPage.turnOn(painter), name);
      const other: Name = name === 'mark' ? 'highlight' : 'mark';
      await page.evaluate((painter) => inPage.usePainter(painter), other);
      await page.waitForFunction(
        (marks) => document.querySelectorAll('mark').length > 0 === marks,
        { polling: 20 },
        other === 'mark',
      );
      expect(joined(await page.evaluate(() => inPage.painted()))).toBe(joined(SURFACES));
      await page.evaluate(() => inPage.turnOff());
      expect(await page.evaluate(() => inPage.differences())).toEqual([]);
    }));
});

describe('the highlight painter', () => {
  it('does not touch the document', () =>
    withPage(STORY, async (page) => {
      const changes = await page.evaluate(async () => {
        let count = 0;
        const observer = new MutationObserver((records) => {
          count += records.length;
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        await inPage.turnOn('highlight');
        return count;
      });
      expect(changes).toBe(0);
    }));

  it('registers under names that say nothing, and leaves the names of others alone', () =>
    withPage(STORY, async (page) => {
      const names = await page.evaluate(async () => {
        const theirs = new Highlight();
        CSS.highlights.set('text-mark-1', theirs);
        CSS.highlights.set('search', new Highlight());
        await inPage.turnOn('highlight');
        const during = [...CSS.highlights.keys()];
        const kept = CSS.highlights.get('text-mark-1') === theirs;
        inPage.turnOff();
        return { during, kept, after: [...CSS.highlights.keys()] };
      });
      expect(names.kept).toBe(true);
      expect(names.during.every((name) => /^(search|text-mark-\d+(-\d)?)$/.test(name))).toBe(true);
      expect(names.after).toEqual(['text-mark-1', 'search']);
    }));

  it('keeps the style sheets of the page', () =>
    withPage(STORY, async (page) => {
      const kept = await page.evaluate(async () => {
        const sheet = new CSSStyleSheet();
        document.adoptedStyleSheets = [sheet];
        await inPage.turnOn('highlight');
        inPage.turnOff();
        return document.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets[0] === sheet;
      });
      expect(kept).toBe(true);
    }));
});

describe('the mark painter', () => {
  it('lets the keyboard reach what was compared', () =>
    withPage(STORY, async (page) => {
      await page.evaluate(() => inPage.turnOn('mark'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1,234');
    }));

  it('is not dressed by the page’s own rules for marks', () =>
    withPage(STORY, async (page) => {
      await page.evaluate(() => inPage.turnOn('mark'));
      const style = await page.evaluate(() => {
        const { paddingLeft, backgroundColor, display } = getComputedStyle(document.querySelector('mark')!);
        return { paddingLeft, backgroundColor, display };
      });
      expect(style).toEqual({ paddingLeft: '0px', backgroundColor: 'rgba(0, 0, 0, 0)', display: 'inline' });
    }));

  it('gives way where the page writes into a marked text', () =>
    withPage('<!doctype html><body><p id="p">Some 2,353 people and 4,000 more.</p>', async (page) => {
      const html = await page.evaluate(async () => {
        const node = document.getElementById('p')!.firstChild as Text;
        await inPage.turnOn('mark');
        node.data = 'Now nobody.';
        await Promise.resolve();
        return document.getElementById('p')!.innerHTML;
      });
      expect(html).toBe('Now nobody.');
    }));
});
