import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../../scripts/set-up.mjs';

/** One `import … from` of a source file; `to` is a path from the root for our own files, else a package's name. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All files below a folder of the project, as paths from the root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

/** The TypeScript files below `src`. */
export const sourceFiles = (): string[] => filesBelow('src').filter((file) => /\.tsx?$/.test(file));

/** What a file imports, dynamic and re-exporting imports included. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const to = (match[1] ?? match[2]) as string;
    return { from: file, to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to };
  });
}
