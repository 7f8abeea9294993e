import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BASE = 'test/fixtures/knowledge/base';

/** A change to one file of the small sound base in test/fixtures: `find` must stand in it. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Runs `use` on a copy of the base with the edits made, and removes the copy. */
export function withEditedBase<T>(edits: readonly Edit[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-base-'));
  try {
    cpSync(BASE, folder, { recursive: true });
    for (const { file, find, replace } of edits) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find)) throw new Error(`"${find}" is not in ${file}; correct the table of edits`);
      writeFileSync(path, text.replace(find, replace));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
