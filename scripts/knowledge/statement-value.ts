import type { Question, Value } from '../../src/core/model';
import { toDateValue } from './date-value';
import { toQuantityValue } from './quantity-value';
import type { ValueFile } from './schema';

/** A value as a person wrote it, turned into what its question asks for. @returns it, or a sentence on what is wrong with it. */
export function toValue(written: ValueFile, question: Question): Value | string {
  if (question.kind === 'quantity') {
    if (typeof written === 'number' || isMap(written)) return toQuantityValue(written, question.unit);
    return `must be a number or a form such as {about: 300000}, for "${question.id}" asks for a quantity`;
  }
  if (question.kind === 'date') {
    if (!Array.isArray(written)) return toDateValue(written);
    return `must be a date such as 2022-09-21, for "${question.id}" asks for one`;
  }
  const ids = typeof written === 'string' ? [written] : written;
  if (!Array.isArray(ids)) return `must be an id or a list of ids, for "${question.id}" asks for a ${question.kind}`;
  if (question.kind !== 'state') return { type: 'entity', entities: ids };
  const known = (question.answers ?? []).map((answer) => answer.id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length === 0) return { type: 'state', answers: ids };
  return `names ${unknown.join(', ')}, no answer of "${question.id}"; its answers are ${known.join(', ') || 'not written yet'}`;
}

function isMap(written: ValueFile): written is Exclude<ValueFile, number | string | string[]> {
  return typeof written === 'object' && !Array.isArray(written);
}
