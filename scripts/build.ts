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
for (const browser of browsers) {
  const { folder, problems } = await buildExtension({ browser });
  if (problems.length && browser === browsers[0]) {
    console.warn(
      `Built without ${problems.length} faulty part(s) of the knowledge base; npm run knowledge lists them.`,
    );
  }
  console.log(`Built ${folder}`);
}
