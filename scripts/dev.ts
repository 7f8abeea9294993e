// `npm run dev [-- --browser chromium|firefox]`: builds whenever a source, a page or the knowledge changes, and runs a
// throw-away browser that reloads the extension after each build. Without a display it builds only.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { context } from 'esbuild';
import { type BrowserName, findBrowser, installBrowsers } from './browsers/install';
import { emptyFolder, writeParts } from './build/build-extension';
import { bundleOptions } from './build/bundle-options';
import { BROWSERS } from './build/manifest-for';
import { hasDisplay } from './has-display';
import { root } from './set-up.mjs';

/** Milliseconds: editors write a file in several steps; one build is enough for all of them. */
const SETTLE = 150;

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const browser = BROWSERS.find((name) => name === values.browser);
if (!browser) {
  console.error(`There is no build for “${values.browser}”; choose ${BROWSERS.join(' or ')}.`);
  process.exit(2);
}
const folder = emptyFolder(browser);
const bundles = await Promise.all(bundleOptions(folder).map((options) => context(options)));

async function rebuild(name: BrowserName): Promise<void> {
  try {
    writeParts(name, folder);
    await Promise.all(bundles.map((bundle) => bundle.rebuild()));
    console.log(`${new Date().toLocaleTimeString()} built dist/${name}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

/** web-ext watches the built folder and reloads the extension itself. */
function runBrowser(name: BrowserName): void {
  installBrowsers([name]);
  const executable = findBrowser(name) ?? '';
  const target =
    name === 'firefox'
      ? ['--target', 'firefox-desktop', '--firefox', executable]
      : ['--target', 'chromium', '--chromium-binary', executable];
  const args = ['run', '--source-dir', folder, '--no-input', '--start-url', join(root, 'assets/sample/story.html')];
  spawn(join(root, 'node_modules/.bin/web-ext'), [...args, ...target], { stdio: 'inherit' }).on('exit', (code) =>
    process.exit(code ?? 0),
  );
}

let timer: NodeJS.Timeout | undefined;
for (const path of ['src', 'assets', 'manifest.json']) {
  watch(join(root, path), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => rebuild(browser), SETTLE);
  });
}
await rebuild(browser);
if (hasDisplay) runBrowser(browser);
else console.log(`There is no display, so no browser is started; dist/${browser} is built anew on every change.`);
