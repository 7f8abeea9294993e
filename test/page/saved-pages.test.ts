import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optionalFolder } from '../../scripts/optional-folder';
import { type Harness, openHarness } from '../browser-harness/harness';

/** Pages of real outlets as they were saved; they are no part of the project and left out where they are not. */
const folder = join(optionalFolder() ?? '', 'pages');
const pages =
  optionalFolder() && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

describe.skipIf(pages.length === 0)('saved pages of real outlets', () => {
  let harness: Harness;
  const drawnOn = new Set<string>();
  beforeAll(async () => {
    harness = await openHarness();
  });
  afterAll(() => harness?.close());

  it.each(pages)('are left as they were by both painters: %s', async (name) => {
    const page = await harness.open(readFileSync(join(folder, name), 'utf8'), { scripts: false });
    for (const painter of ['highlight', 'mark'] as const) {
      await page.evaluate(() => inPage.remember());
      expect(await page.evaluate((chosen) => inPage.turnOn(chosen), painter)).toBe('on');
      if ((await page.evaluate(() => inPage.painted())).length) drawnOn.add(name);
      await page.evaluate(() => inPage.turnOff());
      expect(await page.evaluate(() => inPage.differences())).toEqual([]);
    }
    await page.close();
  });

  // A few hide all their text until a script of theirs shows it, or have no numeral in it.
  it('are drawn on, most of them', () => {
    expect(drawnOn.size).toBeGreaterThan(pages.length * 0.8);
  });
});
