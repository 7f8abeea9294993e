import type { Page } from 'puppeteer-core';
import { until } from './driver';

/** What the popup shows of one finding. */
export interface ShownFinding {
  readonly question: string;
  /** The verdict, or `none`. */
  readonly standing: string;
  readonly text: string;
}

/** Flips the popup's switch for the page to `on` and waits until the page has followed. */
export async function switchPage(popup: Page, on: boolean): Promise<void> {
  await until(popup, `document.querySelector('.switch:not([disabled])') !== null`);
  const is = await popup.$eval('.switch', (button) => button.getAttribute('aria-checked') === 'true');
  if (is !== on) await popup.$eval('.switch', (button) => (button as HTMLButtonElement).click());
  await until(popup, `document.querySelector('.switch')?.getAttribute('aria-checked') === '${on}'`);
}

/** How many highlights of each category the popup counts, by the word on its toggle in lower case. */
export function categoryCounts(popup: Page): Promise<Record<string, number>> {
  return popup.$$eval('.category', (toggles) =>
    Object.fromEntries(
      toggles.map((toggle) => [
        toggle.querySelector('.category-name')?.textContent?.trim().toLowerCase() ?? '',
        Number((toggle.querySelector('.category-count')?.textContent ?? '').replace(/\D/g, '')),
      ]),
    ),
  );
}

/** Clicks a category's toggle and waits until it is pressed or not. */
export async function toggleCategory(popup: Page, name: string, on: boolean): Promise<void> {
  const pressed = `[...document.querySelectorAll('.category')].find((t) => t.textContent.toLowerCase().startsWith('${name}'))?.getAttribute('aria-pressed')`;
  if ((await popup.evaluate(pressed)) !== String(on)) {
    await popup.$$eval(
      '.category',
      (toggles, wanted) => {
        const toggle = toggles.find((t) => t.textContent?.toLowerCase().startsWith(wanted));
        (toggle as HTMLButtonElement | undefined)?.click();
      },
      name,
    );
  }
  await until(popup, `${pressed} === '${on}'`);
}

/** Opens the sections that are folded, and has all of them drawn to their end. */
async function unfoldSections(popup: Page): Promise<void> {
  const next = 'details.findings:not([open]) > summary, .findings .more';
  while (await popup.$(next)) {
    await popup.$eval(next, (control) => (control as HTMLElement).click());
    // A fold is drawn after it has opened.
    await popup.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
  }
}

/** The findings that the popup lists, in its order; unfolds those that are folded. */
export async function shownFindings(popup: Page): Promise<ShownFinding[]> {
  await unfoldSections(popup);
  return popup.$$eval('.finding', (findings) =>
    findings.map((finding) => ({
      question: finding.querySelector('.question')?.textContent?.trim() ?? '',
      standing: /standing-([\w-]+)/.exec(finding.className)?.[1] ?? '',
      text: finding.textContent ?? '',
    })),
  );
}
