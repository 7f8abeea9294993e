// Pictures of every piece of the gallery, light and dark: node scripts/run.mjs test/ui/take-pictures.ts [FOLDER [NAME …]]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';
import { bundleGallery, openBrowser, showPiece } from './gallery-page';

const [folder = join(root, 'out/gallery'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const script = await bundleGallery();
const browser = await openBrowser();
const probe = await browser.newPage();
await probe.evaluate(script);
const names = (await probe.evaluate('gallery.NAMES')) as string[];
for (const name of names.filter((n) => wanted.length === 0 || wanted.includes(n))) {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await showPiece(browser, script, name, scheme);
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) as `${string}.png` });
    await page.close();
  }
}
await browser.close();
console.log(`pictures in ${folder}`);
