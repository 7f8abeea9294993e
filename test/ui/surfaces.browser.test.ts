import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/set-up.mjs';
import type { Harness } from '../browser-harness/harness';
import { openGallery, pieceNames, type Scheme, showPiece } from './gallery-page';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
/** Rules for whole documents, which a card alone is not. */
const DOCUMENT_RULES = ['landmark-one-main', 'page-has-heading-one', 'region', 'document-title', 'html-has-lang'];

let gallery: Harness;
let names: string[];

beforeAll(async () => {
  gallery = await openGallery();
  names = await pieceNames(gallery);
});
afterAll(() => gallery?.close());

async function withPiece<T>(name: string, use: (page: Page) => Promise<T>, scheme: Scheme = 'light'): Promise<T> {
  const page = await showPiece(gallery, name, scheme);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

const run = <T>(page: Page, expression: string): Promise<T> => page.evaluate(expression) as Promise<T>;
const calls = (page: Page) => run<string[]>(page, 'inPage.calls');

/** Dark, only what colours can break is looked at again. */
async function violations(page: Page, name: string, scheme: Scheme): Promise<string[]> {
  await page.evaluate(axe);
  const off = name.startsWith('card') ? DOCUMENT_RULES : [];
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  const options = scheme === 'dark' ? { runOnly: ['color-contrast'] } : { rules };
  return run(
    page,
    `axe.run(document, ${JSON.stringify(options)}).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))`,
  );
}

describe('every surface in every state', () => {
  it.each(['light', 'dark'] as const)('passes axe in the %s scheme', async (scheme) => {
    const found: Record<string, string[]> = {};
    for (const name of names) found[name] = await withPiece(name, (page) => violations(page, name, scheme), scheme);
    expect(found).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  });

  it('fits the popup of 420 pixels, with nothing cut off at the side', async () => {
    const misfits: string[] = [];
    for (const name of names.filter((n) => n.startsWith('popup'))) {
      const width = await withPiece(name, (page) => run<number>(page, 'document.documentElement.scrollWidth'));
      if (width > 420) misfits.push(`${name} is ${width} wide`);
    }
    expect(misfits).toEqual([]);
  });

  it('keeps the head and the foot of the popup in sight while the rest scrolls', async () => {
    const [top, bottom] = await withPiece('popup-long', async (page) => {
      await page.evaluate('scrollTo(0, 900)');
      return run<[number, number]>(
        page,
        `[document.querySelector('.top').getBoundingClientRect().top, document.querySelector('.foot').getBoundingClientRect().bottom]`,
      );
    });
    expect([top, bottom]).toEqual([0, 600]);
  });

  it('keeps the card at 360 pixels at most', async () => {
    const widths = await Promise.all(
      names
        .filter((n) => n.startsWith('card'))
        .map((name) =>
          withPiece(name, (page) =>
            run<number>(page, `document.querySelector('div').shadowRoot.querySelector('.card').offsetWidth`),
          ),
        ),
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(360);
  });

  it.each(['popup-hostile', 'card-hostile'])('shows text that looks like markup as text (%s)', async (name) => {
    const elements = await withPiece(name, (page) =>
      run<number>(
        page,
        `[document, ...[...document.querySelectorAll('div')].map((d) => d.shadowRoot)].filter(Boolean).flatMap((r) => [...r.querySelectorAll('img, b')]).length`,
      ),
    );
    expect(elements).toBe(0);
  });
});

describe('the popup under the keyboard', () => {
  it('reaches every control in order and shows where the focus is', async () => {
    await withPiece('popup-few', async (page) => {
      const seen: string[] = [];
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        const [label, outline] = await run<[string, string]>(
          page,
          `[document.activeElement.textContent.trim().slice(0, 24), getComputedStyle(document.activeElement).outlineStyle]`,
        );
        if (seen.includes(label) && label.startsWith('Highlights')) break;
        if (outline !== 'none') seen.push(label);
      }
      expect(seen).toContain('Highlights on this page');
      expect(seen).toContain('People7');
      expect(seen.findIndex((l) => l.startsWith('How many people were'))).toBeGreaterThan(seen.indexOf('Dates1,208'));
      expect(seen).toContain('Options');
    });
  });

  it('goes to the place in the page on Enter', async () => {
    const heard = await withPiece('popup-few', async (page) => {
      await page.focus('.to-page');
      await page.keyboard.press('Enter');
      return calls(page);
    });
    expect(heard).toEqual(['show 1']);
  });

  it('switches a category off with the space bar, and the page with Enter', async () => {
    const heard = await withPiece('popup-on', async (page) => {
      await page.focus('.category');
      await page.keyboard.press('Space');
      await page.focus('.switch');
      await page.keyboard.press('Enter');
      return calls(page);
    });
    expect(heard).toEqual(['toggle person false', 'switch false']);
  });

  it.each(['popup-off', 'popup-error'])('turns highlights on with Enter alone (%s)', async (name) => {
    const heard = await withPiece(name, async (page) => {
      await page.keyboard.press('Enter');
      return calls(page);
    });
    expect(heard).toEqual(['switch true']);
  });

  it('opens a folded section from the legend', async () => {
    const open = await withPiece('popup-long', async (page) => {
      await page.click('.legend-item.standing-none');
      return run<boolean>(page, `document.getElementById('findings-none').open`);
    });
    expect(open).toBe(true);
  });
});

describe('a long list of findings', () => {
  const drawn = (page: Page, section: string) =>
    run<number>(page, `document.querySelectorAll('#findings-${section} .finding').length`);

  it('draws a folded section when it is opened', async () => {
    await withPiece('popup-long', async (page) => {
      expect(await drawn(page, 'none')).toBe(0);
      await page.click('.legend-item.standing-none');
      await page.waitForSelector('#findings-none .finding');
      expect(await drawn(page, 'none')).toBe(3);
    });
  });

  it('draws the reports of a finding when they are opened', async () => {
    await withPiece('popup-long', async (page) => {
      const second = '#findings-conflict li:nth-child(2) .fold';
      expect(await page.$(`${second} .report`)).toBeNull();
      await page.click(`${second} > summary`);
      await page.waitForSelector(`${second} .report`);
    });
  });

  it('goes on where the reader asks for more', async () => {
    await withPiece('popup-endless', async (page) => {
      const [label] = await page.$$eval('#findings-conflict .more', (buttons) => buttons.map((b) => b.textContent));
      expect([label, await drawn(page, 'conflict')]).toEqual(['Show 20 of 40 more', 20]);
      await page.click('#findings-conflict .more');
      await page.waitForFunction(`document.querySelectorAll('#findings-conflict .finding').length === 40`);
      await page.click('#findings-conflict .more');
      await page.waitForFunction(`document.querySelectorAll('#findings-conflict .finding').length === 60`);
      expect(await page.$('#findings-conflict .more')).toBeNull();
    });
  });
});

describe('the options page', () => {
  it('changes the painter and a category under the keyboard', async () => {
    const heard = await withPiece('options', async (page) => {
      await page.focus('input[type=radio]:checked');
      await page.keyboard.press('ArrowDown');
      await page.focus('.category');
      await page.keyboard.press('Enter');
      return calls(page);
    });
    expect(heard).toEqual(['painter mark', 'toggle person false']);
  });
});

describe('the number strip', () => {
  it('is heard as one sentence with every comparable report', async () => {
    const heard = await withPiece('popup-on', (page) =>
      run<string[]>(
        page,
        `[...document.querySelectorAll('.strip')].map((s) => s.getAttribute('role') + ' ' + s.getAttribute('aria-label'))`,
      ),
    );
    expect(heard[1]).toBe(
      'img How many people were hurt? This page: 31. The Harbour Post: 30 (in conflict); North Tribune: 29 (in conflict); Island Wire: 31 (agrees); North Tribune: 31 (agrees).',
    );
  });
});
