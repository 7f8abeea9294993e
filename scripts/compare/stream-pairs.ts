import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { compareArticles } from '../../src/core/alignment/compare-articles';
import type { CountedFigure } from '../../src/core/alignment/counted-figure';
import { english } from '../../src/core/text/en/english';
import type { Input } from '../read/input';
import { linesOf } from '../read/lines';
import { textInput } from '../read/text-input';
import { articleOf } from './article-of';
import { parsePair } from './parse-pair';

/**
 * Reads newline-delimited `{id, a, b}` and writes one comparison a line, in order. It waits for the reader of `output`,
 * so that no more than one pair is in memory. Blank lines are passed over; what is wrong with a line is said in its place.
 */
export async function streamPairs(input: Readable, output: Writable): Promise<void> {
  let number = 0;
  for await (const line of linesOf(input.setEncoding('utf8'))) {
    number++;
    if (line.trim() === '') continue;
    const room = output.write(`${JSON.stringify(answer(line, number))}\n`);
    if (!room) await once(output, 'drain');
  }
}

function answer(line: string, number: number): object {
  const pair = parsePair(line);
  const id = pair.id === undefined ? {} : { id: pair.id };
  if (pair.problem !== null) return { ...id, error: `Line ${number}: ${pair.problem}` };
  try {
    return { ...id, ...compareTexts(pair.a, pair.b) };
  } catch (error) {
    return { ...id, error: `Line ${number} could not be compared: ${error instanceof Error ? error.message : error}` };
  }
}

function compareTexts(a: string, b: string): object {
  const [first, second] = [textInput(a, {}), textInput(b, {})];
  const { verdict, pairs } = compareArticles(articleOf(first, english), articleOf(second, english), english);
  return {
    verdict,
    pairs: pairs.map((pair) => ({
      a: placeOf(pair.a, first),
      b: placeOf(pair.b, second),
      verdict: pair.verdict,
      reason: pair.reason.code,
    })),
  };
}

function placeOf({ figure }: CountedFigure, { offsets }: Input): object {
  const offset = offsets[figure.block]!;
  return { surface: figure.surface, start: offset + figure.start, end: offset + figure.end };
}
