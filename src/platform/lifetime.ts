import { browser } from './browser';

/** Whether the extension that a page script belongs to is still there: not updated, reloaded or removed since. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** How often a page script looks whether its extension is still there, in milliseconds. */
const LIFE_SIGN = 1000;

/** Calls back once the extension is gone, unless `signal` aborts before. No browser tells a page script by itself. */
export function onceDead(onDead: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!isAlive()) onDead();
  }, LIFE_SIGN);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
