import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import type { BrowserName } from '../browsers/install';
import { compileKnowledge } from '../knowledge/compile-knowledge';
import { root } from '../set-up.mjs';
import { bundleOptions } from './bundle-options';
import { knowledgeModule } from './knowledge-module';
import { manifestFor } from './manifest-for';
import { copyStaticFiles } from './static-files';

/**
 * Writes everything but the bundles: manifest, knowledge, pages, icons.
 *
 * @throws KnowledgeError where the knowledge base is not valid
 */
export function writeParts(browser: BrowserName, folder: string): void {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
  writeFileSync(join(folder, 'knowledge.js'), knowledgeModule(compileKnowledge()));
  copyStaticFiles(folder);
}

/** Builds the extension for one browser into `dist/<browser>`, anew; gives that folder, from the project's. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const folder = emptyFolder(browser);
  writeParts(browser, folder);
  await Promise.all(bundleOptions(folder).map((options) => build(options)));
  return relative(root, folder);
}

/** `dist/<browser>`, without what an earlier build left in it. */
export function emptyFolder(browser: BrowserName): string {
  const folder = join(root, 'dist', browser);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
