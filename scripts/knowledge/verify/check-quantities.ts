import type { Quantity, QuantityValue, Question } from '../../../src/core/model';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { formatQuantity } from '../../../src/core/quantities/format-quantity';
import type { Language } from '../../../src/core/text/language';
import type { SourceEntry } from '../pack-files';
import { toQuantityValue } from '../quantity-value';
import type { Complain } from '../read-file';
import type { StatementFile, ValueMap } from '../schema';
import type { Article } from './article';

type Questions = ReadonlyMap<string, Question>;

/**
 * Complains of quantities that do not follow from `asWritten` as our own reader reads it in its paragraph, unless
 * `valueBecause` says why; and of reasons that are not needed.
 */
export function checkQuantities(
  { statements }: SourceEntry,
  { paragraphs }: Article,
  questions: Questions,
  language: Language,
  complain: Complain,
) {
  for (const { written, problem } of statements) {
    const stated = statedQuantity(written, questions);
    const text = paragraphs[written.paragraph - 1];
    if (!stated || text === undefined) continue;
    const read = quantitiesAt(text, written.asWritten, language).map(({ value }) => value);
    const follows = read.some((value) => isSame(value, stated));
    if (follows && written.valueBecause) {
      complain(problem(['valueBecause'], 'is not needed: the value follows from `asWritten`; remove it'));
    }
    if (!follows && !written.valueBecause) {
      const found = read.map(inWords).join('; ') || 'no figure';
      const message = `is ${inWords(stated)}, where "${written.asWritten}" reads as ${found}; correct it or say why in \`valueBecause\``;
      complain(problem(['value'], message));
    }
  }
}

function statedQuantity({ question, value }: StatementFile, questions: Questions): QuantityValue | null {
  const asked = questions.get(question);
  if (asked?.kind !== 'quantity' || typeof value === 'string' || Array.isArray(value)) return null;
  const stated = toQuantityValue(value as number | ValueMap, asked.unit);
  return typeof stated === 'string' ? null : stated;
}

/** The quantities of a paragraph that `asWritten` holds or is part of; else those in its own words. */
function quantitiesAt(text: string, asWritten: string, language: Language): readonly Quantity[] {
  const start = text.indexOf(asWritten);
  const end = start + asWritten.length;
  const inPlace = findQuantities(text, language).filter((quantity) => quantity.start < end && start < quantity.end);
  return inPlace.length > 0 ? inPlace : findQuantities(asWritten, language);
}

const inWords = (value: QuantityValue): string => formatQuantity(value) + (value.change ? ` (${value.change})` : '');

/** Of one interval in one unit. Bounds and ranges are loose by themselves, so that only points differ in being about. */
function isSame(read: QuantityValue, stated: QuantityValue): boolean {
  const keys = ['kind', 'unit', 'min', 'max', 'minExcluded', 'maxExcluded', 'change'] as const;
  const isPoint = stated.min === stated.max;
  return keys.every((key) => read[key] === stated[key]) && (!isPoint || read.approximate === stated.approximate);
}
