#!/usr/bin/env node
// Runs a TypeScript script of this project on plain node: sets the machine up if need be, bundles the script
// with esbuild, imports the bundle. It is the only script that may run before `npm ci` has, so it imports
// nothing but node's own modules and set-up.mjs.
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root } from './set-up.mjs';

const [script] = process.argv.splice(2, 1);
if (!script) {
  console.error('usage: node scripts/run.mjs scripts/NAME.ts [ARGUMENT …]');
  process.exit(2);
}
installPackages();
const { build } = await import('esbuild');
const outfile = join(root, 'node_modules/.cache/scripts', `${basename(script, '.ts')}.${process.pid}.mjs`);
mkdirSync(join(root, 'node_modules/.cache/scripts'), { recursive: true });
await build({
  entryPoints: [resolve(root, script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
const { rmSync } = await import('node:fs');
process.on('exit', () => rmSync(outfile, { force: true }));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile).href);
