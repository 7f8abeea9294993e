import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceHeader } from '../schema';

/** The text of a source's article; it belongs to its publisher and is no part of the project. */
export interface Article {
  /** The non-empty lines; statements count them from 1. */
  readonly paragraphs: readonly string[];
  /** Numbers of the paragraphs that are no part of the story. */
  readonly ignored: ReadonlySet<number>;
}

/** @returns `null` where the folder has no such file */
export function readArticle(folder: string, header: SourceHeader): Article | null {
  const path = join(folder, header.file);
  if (!existsSync(path)) return null;
  const ignored = new Set(header.ignored?.flatMap(({ paragraphs }) => paragraphs));
  return { paragraphs: paragraphsOf(readFileSync(path, 'utf8')), ignored };
}

export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
