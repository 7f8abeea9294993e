import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../set-up.mjs';

const PAGES = ['src/popup', 'src/options'];

/** Copies what is used as it stands: the HTML of our own pages, the icons, the licence. */
export function copyStaticFiles(folder: string): void {
  for (const page of PAGES) {
    const from = join(root, page);
    const files = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.html')) : [];
    for (const name of files) cpSync(join(from, name), join(folder, name));
  }
  const icons = join(root, 'assets/icons');
  if (existsSync(icons)) {
    cpSync(icons, join(folder, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  }
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}
