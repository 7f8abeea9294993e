import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { findDates } from '../../src/core/dates/find-dates';
import { findQuantities } from '../../src/core/quantities/find-quantities';
import { english } from '../../src/core/text/en/english';

/** A number that a library found: where, and what it takes it to state. Offsets are `null` where it gives none. */
export interface FoundNumber {
  readonly start: number | null;
  readonly end: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** A library at work on a text. Slow ones get less of it, so that the run ends. */
export interface Reader<T> {
  readonly name: string;
  readonly characters: number;
  readonly read: (text: string) => readonly T[];
}

const wink = winkNlp(model);

function compromiseNumbers(text: string): FoundNumber[] {
  const found = compromise(text).numbers().json({ offset: true }) as {
    offset?: { start: number; length: number };
    number?: { num: number };
  }[];
  return found.map(({ offset, number }) => {
    const value = number?.num ?? null;
    return { start: offset?.start ?? null, end: offset ? offset.start + offset.length : null, min: value, max: value };
  });
}

function recognizedNumbers(text: string): FoundNumber[] {
  return recognizers.recognizeNumber(text, 'en-us').map(({ start, end, resolution }) => {
    const value = Number(resolution?.value);
    return { start, end: end + 1, min: value, max: value };
  });
}

/** wink names numbers but does not say what they are worth, and gives no offsets. */
function winkNumbers(text: string): FoundNumber[] {
  const names: unknown = wink.readDoc(text).entities().out(wink.its.type);
  const numbers = Array.isArray(names)
    ? names.filter((name) => name === 'CARDINAL' || name === 'MONEY' || name === 'PERCENT')
    : [];
  return numbers.map(() => ({ start: null, end: null, min: null, max: null }));
}

export const NUMBER_READERS: readonly Reader<FoundNumber>[] = [
  {
    name: 'second-source',
    characters: 1_000_000,
    read: (text) =>
      findQuantities(text, english).map(({ start, end, value }) => ({ start, end, min: value.min, max: value.max })),
  },
  { name: 'compromise', characters: 100_000, read: compromiseNumbers },
  { name: 'wink-nlp', characters: 100_000, read: winkNumbers },
  { name: 'recognizers-text', characters: 20_000, read: recognizedNumbers },
];

const PUBLISHED = '2021-10-06';

export const DATE_READERS: readonly Reader<unknown>[] = [
  { name: 'second-source', characters: 1_000_000, read: (text) => findDates(text, PUBLISHED, english) },
  { name: 'chrono-node', characters: 100_000, read: (text) => chrono.parse(text, new Date(`${PUBLISHED}T12:00:00Z`)) },
  { name: 'recognizers-text', characters: 5_000, read: (text) => recognizers.recognizeDateTime(text, 'en-us') },
];
