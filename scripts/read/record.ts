import type { Context } from '../../src/core/model';
import { htmlInput } from './html-input';
import type { Input } from './input';
import { textInput } from './text-input';

/** One line of newline-delimited JSON, checked. */
export interface Record {
  readonly id?: unknown;
  readonly input: Input;
}

/** A line that cannot be read; `id` where the line has one. */
export class BadRecord extends Error {
  constructor(
    message: string,
    readonly id?: unknown,
  ) {
    super(message);
    this.name = 'BadRecord';
  }
}

const SHAPE = '{"id": …, "text": "…"} or {"id": …, "html": "…"}';
const DAY = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;

function parse(line: string): { [key: string]: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadRecord(`The line is not JSON (${error instanceof Error ? error.message : error}); write ${SHAPE}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRecord(`The line is JSON but not an object; write ${SHAPE}.`);
  return value as { [key: string]: unknown };
}

function optionalText(record: { [key: string]: unknown }, key: string): string | undefined {
  const value = record[key];
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  throw new BadRecord(`"${key}" is ${typeof value} and must be text; put it in quotes or leave it out.`, record.id);
}

function day(record: { [key: string]: unknown }): string | undefined {
  const text = optionalText(record, 'published');
  if (text === undefined) return undefined;
  const found = DAY.exec(text)?.[1];
  const real = found && new Date(`${found}T00:00:00Z`);
  if (found && real && !Number.isNaN(real.valueOf()) && real.toISOString().startsWith(found)) return found;
  throw new BadRecord(`"published" is "${text}", which is no day; write it YYYY-MM-DD or leave it out.`, record.id);
}

/** Reads one line. Throws BadRecord, whose message says what is wrong and what to write. */
export function parseRecord(line: string): Record {
  const record = parse(line);
  const [text, html] = [optionalText(record, 'text'), optionalText(record, 'html')];
  const [url, title, published] = [optionalText(record, 'url'), optionalText(record, 'title'), day(record)];
  const context: Context = { ...(url && { url }), ...(title && { title }), ...(published && { published }) };
  const id = 'id' in record ? { id: record.id } : {};
  if (text !== undefined) return { ...id, input: textInput(text, context) };
  if (html !== undefined) return { ...id, input: htmlInput(html, context) };
  throw new BadRecord(`There is neither "text" nor "html" to read; write ${SHAPE}.`, record.id);
}
