import type { Quantity, QuantityValue, Question } from '../../../src/core/model';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { formatQuantity } from '../../../src/core/quantities/format-quantity';
import type { Language } from '../../../src/core/text/language';
import { toQuantityValue } from '../quantity-value';
import type { StatementFile, ValueMap } from '../schema';

/**
 * Holds a quantity to what our own reader reads in the paragraph where `asWritten` stands.
 *
 * @returns what is wrong, `null` where it follows, and `undefined` where the statement gives no quantity
 */
export function quantityFault(
  { value, asWritten }: StatementFile,
  asked: Question,
  text: string,
  language: Language,
): string | null | undefined {
  if (asked.kind !== 'quantity' || typeof value === 'string' || Array.isArray(value)) return undefined;
  const stated = toQuantityValue(value as number | ValueMap, asked.unit);
  if (typeof stated === 'string') return undefined;
  const read = quantitiesAt(text, asWritten, language).map((quantity) => quantity.value);
  if (read.some((quantity) => isSame(quantity, stated))) return null;
  return `is ${inWords(stated)}, where "${asWritten}" reads as ${read.map(inWords).join('; ') || 'no figure'}`;
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
