// `npm test`: everything that must hold before a change lands. With arguments, only the tests they select.
import { findBrowser, installBrowsers } from './browsers/install';
import { command, packageCommand, steps } from './command';
import { lintFirefoxBuild } from './lint-firefox-build';
import { optionalFolder } from './optional-folder';

const script = (name: string) => () => command(process.execPath, ['scripts/run.mjs', `scripts/${name}.ts`]);
const [...selection] = process.argv.slice(2);

installBrowsers(['chromium', 'firefox']);
const env = {
  SECOND_SOURCE_CHROMIUM: findBrowser('chromium') ?? '',
  SECOND_SOURCE_FIREFOX: findBrowser('firefox') ?? '',
};
const vitest = (...args: string[]) => packageCommand('vitest', ['run', ...args], env);

if (selection.length > 0) process.exit(vitest(...selection));
steps([
  { name: 'check', run: script('check') },
  { name: 'build', run: script('build') },
  { name: 'lint of the Firefox build', run: lintFirefoxBuild },
  { name: 'fast tests', run: () => vitest('--project', 'fast') },
  { name: 'tests in Chromium', run: () => vitest('--project', 'browser') },
  { name: 'journeys in Chromium and Firefox', run: () => vitest('--project', 'journeys') },
]);
if (!optionalFolder()) {
  console.log(
    '\nLeft out: the checks that read the five articles and the measured corpus, because their folder is not here.\n' +
      'To run them, name it in SECOND_SOURCE_SHARED.',
  );
}
