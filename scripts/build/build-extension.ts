import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import type { BrowserName } from '../browsers/install';
import { compileKnowledge } from '../knowledge/compile-knowledge';
import type { Problem } from '../knowledge/problem';
import { root } from '../set-up.mjs';
import { bundleOptions } from './bundle-options';
import { knowledgeModule } from './knowledge-module';
import { manifestFor } from './manifest-for';
import { copyStaticFiles } from './static-files';

export interface Built {
  /** From the project's folder: `dist/firefox`. */
  readonly folder: string;
  /** What was left out of the knowledge because it is not valid. `npm run check` fails on any. */
  readonly problems: readonly Problem[];
}

/** Writes everything but the bundles: manifest, knowledge, pages, icons. */
export function writeParts(browser: BrowserName, folder: string): readonly Problem[] {
  const knowledge = compileKnowledge({ lenient: true });
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
  writeFileSync(join(folder, 'knowledge.js'), knowledgeModule(knowledge));
  copyStaticFiles(folder);
  return knowledge.problems;
}

/** Builds the extension for one browser into `dist/<browser>`, anew. */
export async function buildExtension({ browser }: { readonly browser: BrowserName }): Promise<Built> {
  const folder = emptyFolder(browser);
  const problems = writeParts(browser, folder);
  await Promise.all(bundleOptions(folder).map((options) => build(options)));
  return { folder: relative(root, folder), problems };
}

/** `dist/<browser>`, without what an earlier build left in it. */
export function emptyFolder(browser: BrowserName): string {
  const folder = join(root, 'dist', browser);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
