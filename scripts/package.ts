// `npm run package`: builds, checks the Firefox build as its store does, and zips both into dist/.
import { command, packageCommand, steps } from './command';
import { lintFirefoxBuild } from './lint-firefox-build';

const zip = (browser: string) => () =>
  packageCommand('web-ext', [
    'build',
    '--source-dir',
    `dist/${browser}`,
    '--artifacts-dir',
    'dist',
    '--filename',
    `second-source-${browser}.zip`,
    '--overwrite-dest',
  ]);

steps([
  { name: 'build', run: () => command(process.execPath, ['scripts/run.mjs', 'scripts/build.ts']) },
  { name: 'lint of the Firefox build', run: lintFirefoxBuild },
  { name: 'dist/second-source-chromium.zip', run: zip('chromium') },
  { name: 'dist/second-source-firefox.zip', run: zip('firefox') },
]);
