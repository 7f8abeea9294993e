import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { htmlInput } from './html-input';
import type { Input } from './input';
import { textInput } from './text-input';

const HTML_NAMES = new Set(['.html', '.htm', '.xhtml']);
const LOOKS_LIKE_HTML = /^\s*(?:<!doctype html|<html|<head|<body)/i;

/** The reason in words, for the errors that reading a file can meet. */
function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file; check the path';
  if (code === 'EISDIR') return 'it is a folder; name a file in it';
  if (code === 'EACCES') return 'it may not be read; check its permissions';
  return error instanceof Error ? error.message : String(error);
}

/** Reads a text or HTML file. Throws an error that names the file. */
export function fileInput(path: string): Input {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`Could not read ${path}: ${why(error)}.`);
  }
  const html = HTML_NAMES.has(extname(path).toLowerCase()) || LOOKS_LIKE_HTML.test(content);
  return html ? htmlInput(content, {}) : textInput(content, {});
}
