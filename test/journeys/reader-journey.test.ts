import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver';
import { launch } from '../../scripts/browsers/launch';
import { categoryCounts, shownFindings, switchPage, toggleCategory } from '../../scripts/browsers/popup-steps';
import { type PageServer, servePages } from '../../scripts/browsers/serve';
import { root } from '../../scripts/set-up.mjs';
import { stories } from './stories';

const CATEGORY_WORDS = ['people', 'places', 'organisations', 'events', 'figures', 'dates'];

/** How many ranges each of the page's highlight registry entries holds; the page's own scripts can see as much. */
const PAINTED = `[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)`;
const HTML = `document.documentElement.outerHTML`;

describe.each(['chromium', 'firefox'] as const)('a reader in %s', (name) => {
  let driver: Driver;
  let server: PageServer;

  beforeAll(async () => {
    driver = await launch(name);
    server = await servePages(new Map(stories.map(({ path, html }) => [path, html])));
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it.each(stories)('opens $name, compares, switches a category, and leaves the page as it was', async (story) => {
    const page = await driver.open(server.url(story.path));
    const before = await page.evaluate(HTML);
    const popup = await driver.clickToolbarButton(page);
    await switchPage(popup, true);

    const counts = await categoryCounts(popup);
    expect(Object.keys(counts)).toEqual(CATEGORY_WORDS);
    for (const [category, least] of Object.entries(story.atLeast)) {
      expect(counts[category], category).toBeGreaterThanOrEqual(least);
    }
    const findings = await shownFindings(popup);
    for (const { question, says, standing } of story.findings) {
      const match = findings.find((f) => f.question.includes(question) && f.text.includes(says));
      expect(match, `${question} “${says}”`).toBeDefined();
      expect(match?.standing, `${question} “${says}”`).toBe(standing);
    }

    const painted = (await page.evaluate(PAINTED)) as number;
    await toggleCategory(popup, 'places', false);
    await page.waitForFunction(`${PAINTED} < ${painted}`, { polling: 100 });
    await toggleCategory(popup, 'places', true);
    await page.waitForFunction(`${PAINTED} === ${painted}`, { polling: 100 });

    await switchPage(popup, false);
    await page.waitForFunction(`${PAINTED} === 0`, { polling: 100 });
    expect(await page.evaluate(HTML)).toBe(before);
    await page.close();
  });
});

describe('the sample story', () => {
  it('belongs to the project and says that it is a sample', () => {
    expect(readFileSync(join(root, 'assets/sample/story.html'), 'utf8')).toContain('Sample page');
  });
});
