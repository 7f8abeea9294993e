// Pictures of every piece of the gallery, light and dark: node scripts/run.mjs test/ui/take-pictures.ts [FOLDER [NAME …]]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';
import { openGallery, pieceNames, showPiece } from './gallery-page';

const [folder = join(root, 'out/gallery'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
for (const name of (await pieceNames(gallery)).filter((n) => wanted.length === 0 || wanted.includes(n))) {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await showPiece(gallery, name, scheme);
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) as `${string}.png` });
    await page.close();
  }
}
await gallery.close();
console.log(`Pictures in ${folder}`);
