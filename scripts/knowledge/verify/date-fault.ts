import { findDates } from '../../../src/core/dates/find-dates';
import type { DateMention, DateValue, IsoDate, Question } from '../../../src/core/model';
import type { Language } from '../../../src/core/text/language';
import { toDateValue } from '../date-value';
import type { StatementFile, ValueMap } from '../schema';

/** How dates of an article are read: in its language, and from the day it was published. */
export interface DateReading {
  readonly language: Language;
  readonly published: IsoDate | undefined;
}

/**
 * Holds a date to what our own reader reads in the paragraph where `asWritten` stands.
 *
 * @returns what is wrong, `null` where it follows, and `undefined` where the statement gives no date
 */
export function dateFault(
  { value, asWritten }: StatementFile,
  asked: Question,
  text: string,
  reading: DateReading,
): string | null | undefined {
  if (asked.kind !== 'date' || Array.isArray(value)) return undefined;
  const stated = toDateValue(value as number | string | ValueMap);
  if (typeof stated === 'string') return undefined;
  const read = datesAt(text, asWritten, reading).flatMap((date) => date.value ?? []);
  if (read.some(({ from, to }) => from === stated.from && to === stated.to)) return null;
  return `is ${inWords(stated)}, where "${asWritten}" reads as ${read.map(inWords).join('; ') || 'no date'}`;
}

/** The dates of a paragraph that `asWritten` holds or is part of; else those in its own words. */
function datesAt(text: string, asWritten: string, { published, language }: DateReading): readonly DateMention[] {
  const start = text.indexOf(asWritten);
  const end = start + asWritten.length;
  const inPlace = findDates(text, published, language).filter((date) => date.start < end && start < date.end);
  return inPlace.length > 0 ? inPlace : findDates(asWritten, published, language);
}

const inWords = ({ from, to }: DateValue): string => (from === to ? from : `${from} to ${to}`);
