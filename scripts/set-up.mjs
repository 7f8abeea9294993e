// What a bare machine lacks: npm packages at the locked versions. Plain JavaScript, for it runs before they are there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: looked for upwards, for this file is also bundled into node_modules/.cache. */
export const root = folderOfPackage(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules/.second-source-lock');

/** @param {string} folder @returns {string} */
function folderOfPackage(folder) {
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(dirname(folder));
}

/** Installs the locked packages unless they are there already; exits with a sentence when that fails. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing npm packages (about half a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error(
      'npm ci failed, so nothing was run. Its message is above; check the network and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
