import type { DateValue, QuantityValue, Value } from '../../../src/core/model';
import type { ValueFile, ValueMap } from '../schema';

/** A value in the form in which people write it: the inverse of `toValue`. */
export function writtenValue(value: Value, questionUnit: string | null): ValueFile {
  if (value.type === 'quantity') return writtenQuantity(value, questionUnit);
  if (value.type === 'date') return writtenDate(value);
  return [...(value.type === 'state' ? value.answers : value.entities)];
}

function writtenQuantity(value: QuantityValue, questionUnit: string | null): number | ValueMap {
  const ends = writtenEnds(value);
  const details: ValueMap = {
    ...(value.unit !== null && value.unit !== questionUnit && { unit: value.unit }),
    ...(value.change && { change: value.change }),
  };
  if (typeof ends === 'object') return { ...ends, ...details };
  return Object.keys(details).length ? { exactly: ends, ...details } : ends;
}

function writtenEnds({ min, max, minExcluded, maxExcluded, form }: QuantityValue): number | ValueMap {
  if (form === 'vague') return { vague: [min, max] };
  if (min !== null && max !== null) {
    if (min !== max) return { from: min, to: max };
    return form === 'approximate' ? { about: min } : min;
  }
  if (min !== null) return minExcluded ? { moreThan: min } : { atLeast: min };
  if (max !== null) return maxExcluded ? { fewerThan: max } : { upTo: max };
  return { vague: [null, null] };
}

function writtenDate({ from, to, precision }: DateValue): string | ValueMap {
  if (from === to) return from;
  const [year, month] = from.split('-');
  if (precision === 'year') return year!;
  if (precision === 'month') return `${year}-${month}`;
  return precision === 'day' ? { from, to } : { from, to, precision };
}
