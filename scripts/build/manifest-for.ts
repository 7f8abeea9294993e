import type { BrowserName } from '../browsers/install';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

interface Manifest {
  readonly background: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** What one browser knows and the other warns of. */
const FOREIGN: Readonly<Record<BrowserName, { manifest: readonly string[]; background: readonly string[] }>> = {
  chromium: { manifest: ['browser_specific_settings'], background: ['scripts'] },
  firefox: { manifest: ['minimum_chrome_version'], background: ['service_worker'] },
};

const without = (record: object, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** The one manifest.json, less the keys that the browser does not know. */
export function manifestFor(browser: BrowserName, manifest: Manifest): object {
  const foreign = FOREIGN[browser];
  return {
    ...without(manifest, foreign.manifest),
    background: without(manifest.background, foreign.background),
  };
}
