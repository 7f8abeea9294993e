import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceHeader } from '../schema';

/** The text of a source's article; it belongs to its publisher and is no part of the project. */
export interface Article {
  /** The non-empty lines; statements count them from 1. */
  readonly paragraphs: readonly string[];
}

/** What `--verify` need not find covered in a paragraph: all of it, or some words. */
export interface Ignored {
  readonly all: boolean;
  readonly words: ReadonlySet<string>;
}

/** @returns `null` where the folder has no such file */
export function readArticle(folder: string, header: SourceHeader): Article | null {
  const path = join(folder, header.file);
  if (!existsSync(path)) return null;
  return { paragraphs: paragraphsOf(readFileSync(path, 'utf8')) };
}

/** @param paragraph counted from 1 */
export function ignoredIn({ ignored = [] }: SourceHeader, paragraph: number): Ignored {
  const here = ignored.filter(({ paragraphs }) => paragraphs === undefined || paragraphs.includes(paragraph));
  return {
    all: here.some(({ words }) => words === undefined),
    words: new Set(here.flatMap(({ words }) => words ?? [])),
  };
}

export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
