// `npm run dev`: builds for both browsers again whenever a source, a page or the knowledge changes. Chromium takes the
// new build at a click on “reload” at chrome://extensions; `npx web-ext run --source-dir dist/firefox` does it by itself.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { type BuildContext, context } from 'esbuild';
import { emptyFolder, writeParts } from './build/build-extension';
import { bundleOptions } from './build/bundle-options';
import { BROWSERS } from './build/manifest-for';
import { formatProblem } from './knowledge/problem';
import { root } from './set-up.mjs';

/** Editors write a file in several steps; one build is enough for all of them. */
const SETTLE = 150;

const folders = BROWSERS.map((browser) => ({ browser, folder: emptyFolder(browser) }));
const contexts: BuildContext[] = await Promise.all(
  folders.flatMap(({ folder }) => bundleOptions(folder).map((options) => context(options))),
);

async function rebuild() {
  try {
    for (const { browser, folder } of folders) {
      for (const problem of writeParts(browser, folder)) console.warn(formatProblem(problem));
    }
    await Promise.all(contexts.map((bundle) => bundle.rebuild()));
    console.log(`${new Date().toLocaleTimeString()} built ${BROWSERS.map((name) => `dist/${name}`).join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

let timer: NodeJS.Timeout | undefined;
for (const path of ['src', 'assets', 'manifest.json']) {
  watch(join(root, path), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, SETTLE);
  });
}
await rebuild();
