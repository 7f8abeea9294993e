import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Knowledge } from '../../src/core/prepare';
import { read } from '../../src/core/read';
import { linesOf } from './lines';
import { readingOutput } from './output';
import { BadRecord, parseRecord } from './record';
import { type Words, wordsFor } from './words';

/** What one line of input becomes. Never throws: what is wrong with a line is said in its place. */
function answer(line: string, number: number, knowledge: Knowledge, words: Words): object {
  let id: { id?: unknown } = {};
  try {
    const { input, ...rest } = parseRecord(line);
    id = rest;
    return { ...id, ...readingOutput(read(input.blocks, knowledge, input.context), input, words) };
  } catch (error) {
    if (error instanceof BadRecord && error.id !== undefined) id = { id: error.id };
    return { ...id, error: `Line ${number}: ${error instanceof Error ? error.message : error}` };
  }
}

/**
 * Reads newline-delimited JSON and writes one line for each, in order. It waits for the reader of `output`, so that
 * no more than one record is in memory however long the input is. Blank lines are passed over.
 */
export async function streamRecords(input: Readable, output: Writable, knowledge: Knowledge): Promise<void> {
  const words = wordsFor(knowledge);
  let number = 0;
  for await (const line of linesOf(input.setEncoding('utf8'))) {
    number++;
    if (line.trim() === '') continue;
    const room = output.write(`${JSON.stringify(answer(line, number, knowledge, words))}\n`);
    if (!room) await once(output, 'drain');
  }
}
