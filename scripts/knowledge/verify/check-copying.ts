import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../set-up.mjs';
import type { Complain } from '../read-file';

/** From this many words on, a run of an article's words is a copy and not a coincidence. */
const LONGEST_RUN = 8;

interface Word {
  readonly text: string;
  readonly offset: number;
}

/** Complains of every run of eight words of an article that stands in a file of the base, titles and comments included. */
export function checkCopying(folder: string, paragraphs: Iterable<string>, complain: Complain) {
  const runs = new Set([...paragraphs].flatMap((paragraph) => runsOf(wordsOf(paragraph)).map(({ text }) => text)));
  for (const path of yamlFilesUnder(folder)) {
    const text = readFileSync(path, 'utf8');
    const copied = runsOf(wordsOf(text)).find((run) => runs.has(run.text));
    if (!copied) continue;
    const line = text.slice(0, copied.offset).split('\n').length;
    const message = `has eight words of an article in a row, "${copied.text}"; put it in our own words`;
    complain({ file: relative(root, path), line, field: '', message });
  }
}

function runsOf(words: readonly Word[]): Word[] {
  return words.slice(0, Math.max(0, words.length - LONGEST_RUN + 1)).map(({ offset }, start) => {
    const run = words.slice(start, start + LONGEST_RUN).map(({ text }) => text);
    return { text: run.join(' '), offset };
  });
}

function wordsOf(text: string): Word[] {
  const words = text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu);
  return [...words].map((match) => ({ text: match[0].toLowerCase().replace(/’/g, "'"), offset: match.index }));
}

function yamlFilesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter(({ name }) => name.endsWith('.yaml')).map(({ parentPath, name }) => join(parentPath, name));
}
