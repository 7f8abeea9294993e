// Lists the figures of texts: a table for files, one JSON object a line for newline-delimited JSON on standard input.
import { readFileSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { findQuantities } from '../src/core/quantities/find-quantities';
import { formatQuantity } from '../src/core/quantities/format-quantity';
import { english } from '../src/core/text/en/english';
import { answerLine } from './quantities/answer-line';
import { runCommand, UsageError } from './run-command';

const HELP = `Lists the figures of English texts: counts, money, percentages, durations, ages, distances, measures, factors.

  npm run --silent quantities -- FILE…             a readable table of the figures of each text file
  npm run --silent quantities -- --ndjson          one {id, text} a line on standard input, one line of output for each:
      {id, quantities: [{start, end, surface, kind, unit, min, max, approximate}]}

Offsets count UTF-16 units of the text; min and max are in the unit, null where open. A unit without a
number ("the percentage", "a weak dollar") is listed with both ends open. A line that is no such object
yields {id?, error} and the rest goes on. Lines come out in the order in which they went in.`;

/** Answers line after line, and waits while the reader of the output is slow, so that memory stays bounded. */
async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    if (!stdout.write(`${answerLine(line, number)}\n`)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
}

function printTable(file: string): void {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} could not be read (${(error as Error).message}). Give the path of a text file.`);
    process.exitCode = 1;
    return;
  }
  const quantities = findQuantities(text, english);
  console.log(`${file}: ${quantities.length} figures`);
  for (const { start, surface, value, counted } of quantities) {
    const what = [value.kind, counted].filter(Boolean).join(' of ');
    console.log(
      `  ${String(start).padStart(7)}  ${surface.replace(/\s+/g, ' ').padEnd(36)} ${formatQuantity(value).padEnd(32)} ${what}`,
    );
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ndjson: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(HELP);
  else if (values.ndjson) await answerLines();
  else if (positionals.length > 0) positionals.forEach(printTable);
  else throw new UsageError('There is nothing to read; name a file.');
}

await runCommand(main, HELP);
