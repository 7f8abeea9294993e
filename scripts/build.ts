// `npm run build [-- --browser chromium|firefox]`: makes dist/chromium and dist/firefox.
import { parseArgs } from 'node:util';
import { buildExtension } from './build/build-extension';
import { BROWSERS } from './build/manifest-for';

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const browsers = BROWSERS.filter((browser) => !values.browser || values.browser === browser);
if (!browsers.length) {
  console.error(`There is no build for “${values.browser}”; choose ${BROWSERS.join(' or ')}.`);
  process.exit(2);
}
try {
  for (const browser of browsers) console.log(`Built ${await buildExtension(browser)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
