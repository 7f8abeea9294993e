import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../set-up.mjs';
import type { Knowledge } from './compile-knowledge';

/** Writes each pack and gazetteer to dist/knowledge/ and prints what it holds and how large it is. */
export function writeKnowledge({ packs, gazetteers }: Knowledge) {
  const folder = join(root, 'dist/knowledge');
  mkdirSync(folder, { recursive: true });
  for (const base of [...packs, ...gazetteers]) {
    const json = JSON.stringify(base);
    writeFileSync(join(folder, `${base.id}.json`), json);
    const parts = Object.entries(base).flatMap(([key, value]) =>
      Array.isArray(value) ? [`${value.length} ${key}`] : [],
    );
    const zipped = gzipSync(json, { level: 9 }).length;
    console.log(
      `dist/knowledge/${base.id}.json: ${parts.join(', ')}; ${Buffer.byteLength(json)} bytes, ${zipped} gzipped`,
    );
  }
}
