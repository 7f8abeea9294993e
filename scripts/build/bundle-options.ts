import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { root } from '../set-up.mjs';

const entry = (...candidates: string[]) =>
  candidates
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .slice(0, 1);

const entries = (names: Readonly<Record<string, string[]>>) =>
  Object.fromEntries(Object.entries(names).flatMap(([name, [path]]) => (path ? [[name, path]] : [])));

const COMMON = {
  bundle: true,
  target: ['chrome116', 'firefox142'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  loader: { '.css': 'text' },
  define: { 'process.env.NODE_ENV': '"production"' },
} as const satisfies BuildOptions;

/**
 * What esbuild makes of src for one folder of dist. The code stays readable: it is what the stores' reviewers read.
 * `page.js` is a classic script, for content scripts cannot be modules; the rest are modules.
 */
export function bundleOptions(outdir: string): BuildOptions[] {
  return [
    { ...COMMON, outdir, format: 'iife', entryPoints: entries({ page: entry('src/page/page.ts') }) },
    {
      ...COMMON,
      outdir,
      format: 'esm',
      external: ['./knowledge.js'],
      entryPoints: entries({
        background: entry('src/background/background.ts'),
        popup: entry('src/popup/popup.tsx', 'src/popup/popup.ts'),
        options: entry('src/options/options.tsx', 'src/options/options.ts'),
      }),
    },
  ];
}
