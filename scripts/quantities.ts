// Lists the figures of texts: a table for files, one JSON object a line for newline-delimited JSON on standard input.
import { readFileSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Quantity } from '../src/core/model';
import { findBareUnits } from '../src/core/quantities/find-bare-units';
import { findQuantities } from '../src/core/quantities/find-quantities';
import { formatQuantity } from '../src/core/quantities/format-quantity';
import { english } from '../src/core/text/en/english';
import { tokenise } from '../src/core/text/tokens';

const HELP = `Lists the figures of English texts: counts, money, percentages, durations, ages, distances, measures, factors.

  npm run --silent quantities -- FILE…             a readable table of the figures of each text file
  npm run --silent quantities -- --ndjson          one {id, text} a line on standard input, one line of output for each:
      {id, quantities: [{start, end, surface, kind, unit, min, max, approximate}]}

Offsets count UTF-16 units of the text; min and max are in the unit, null where open. A unit without a
number ("the percentage", "a weak dollar") is listed with both ends open. A line that is no such object
yields {id?, error} and the rest goes on. Lines come out in the order in which they went in.`;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** Figures, and units without a number (both ends open), in the order of the text. */
function rowsOf(text: string): Row[] {
  const tokens = tokenise(text);
  const quantities = findQuantities(tokens, english);
  const bare = findBareUnits(tokens, quantities, english);
  const units = bare.map((unit) => ({ ...unit, min: null, max: null, approximate: false }));
  return [...quantities.map(rowOf), ...units].sort((a, b) => a.start - b.start);
}

function rowOf({ start, end, surface, value }: Quantity): Row {
  const { kind, unit, min, max, approximate } = value;
  return { start, end, surface, kind, unit, min, max, approximate };
}

function errorOf(id: unknown, message: string): string {
  return JSON.stringify({ ...(id === undefined ? {} : { id }), error: message });
}

function answer(line: string, number: number): string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return errorOf(undefined, `Line ${number} is not JSON. Give one object a line: {"id": …, "text": "…"}.`);
  }
  const { id, text } = (typeof record === 'object' && record !== null ? record : {}) as {
    id?: unknown;
    text?: unknown;
  };
  if (typeof text !== 'string')
    return errorOf(id, `Line ${number} has no "text" that is a string. Give {"id": …, "text": "…"}.`);
  return JSON.stringify({ id, quantities: rowsOf(text) });
}

/** Answers line after line, and waits while the reader of the output is slow, so that memory stays bounded. */
async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    if (!stdout.write(`${answer(line, number)}\n`)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
}

function printTable(file: string): void {
  const text = readFileSync(file, 'utf8');
  const quantities = findQuantities(text, english);
  console.log(`${file}: ${quantities.length} figures`);
  for (const { start, surface, value, counted } of quantities) {
    const what = [value.kind, counted].filter(Boolean).join(' of ');
    console.log(
      `  ${String(start).padStart(7)}  ${surface.replace(/\s+/g, ' ').padEnd(36)} ${formatQuantity(value).padEnd(32)} ${what}`,
    );
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ndjson: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
if (values.help) console.log(HELP);
else if (values.ndjson) await answerLines();
else if (positionals.length > 0) positionals.forEach(printTable);
else {
  console.error(HELP);
  process.exitCode = 2;
}
