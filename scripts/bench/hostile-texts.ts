import { findDates } from '../../src/core/dates/find-dates';
import { findElapsed } from '../../src/core/dates/find-elapsed';
import { findQuantities } from '../../src/core/quantities/find-quantities';
import { english } from '../../src/core/text/en/english';
import { segment } from '../../src/core/text/sentences';
import { tokenise } from '../../src/core/text/tokens';
import { bestTime, printTable } from './measure';

const SMALL = 250_000;
const GROWTH = 4;
/** A quadratic reader would take 16 times as long for four times the text. */
const MOST = 9;
/** Below so many milliseconds a ratio measures the machine. */
const LEAST = 15;

const UNITS: readonly string[] = [
  '1',
  ',',
  '-',
  '1,',
  '1-',
  '1 ',
  '111 ',
  '1.',
  "'",
  '$',
  'a.',
  'http://',
  'x',
  'more than ',
  'at least about ',
  'one hundred ',
  'one million ',
  'twenty ',
  'tens of ',
  'half ',
  'between ',
  '1 to ',
  '1 hour ',
  '1 in ',
  'five-',
  'less than 5 and ',
  'last ',
  '21 September ',
];

const READERS: readonly (readonly [string, (text: string) => void])[] = [
  ['quantities', (text) => findQuantities(text, english)],
  ['dates', (text) => findDates(text, '2022-09-26', english)],
  ['elapsed', (text) => findElapsed(text, english)],
  ['sentences', (text) => segment(tokenise(text), english)],
];

const repeated = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/**
 * Times each reader on a megabyte of each hostile text against a quarter of it.
 * @returns the texts on which time grew faster than the text
 */
export function checkHostileTexts(): readonly string[] {
  const failures: string[] = [];
  const rows = UNITS.map((unit) => {
    const [small, large] = [repeated(unit, SMALL), repeated(unit, SMALL * GROWTH)];
    const cells = READERS.map(([name, read]) => {
      const [before, after] = [bestTime(() => read(small), 0), bestTime(() => read(large), 0)];
      const ratio = after / before;
      if (ratio > MOST && after > LEAST * GROWTH) failures.push(`${name} on ${JSON.stringify(unit)} repeated`);
      return `${after.toFixed(0)} ms ×${ratio.toFixed(1)}`;
    });
    return [JSON.stringify(unit), ...cells];
  });
  console.log(`\nHostile texts: time for ${(SMALL * GROWTH) / 1e6} MB, and how much longer than for a quarter of it`);
  printTable(['repeated', ...READERS.map(([name]) => name)], rows);
  return failures;
}
