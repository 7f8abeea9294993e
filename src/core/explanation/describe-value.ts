import type { QuestionId, Value } from '../model';
import { describeDate } from './describe-date';
import { describeQuantity } from './describe-quantity';
import { listFormat } from './formatters';
import type { Names } from './names';
import { typeset } from './typeset';

/**
 * A value in words, for a locale: "more than 2,000", "21 September 2022", "died". Without names, and for answers
 * without their question, states and entities are put by their ids.
 */
export function describeValue(value: Value, locale: string, names?: Names, question: QuestionId = ''): string {
  if (value.type === 'quantity') return describeQuantity(value, locale);
  if (value.type === 'date') return describeDate(value, locale);
  const items =
    value.type === 'state'
      ? value.answers.map((id) => typeset(names?.answer(question, id) ?? fromId(id)))
      : value.entities.map((id) => names?.entity(id) ?? fromId(id));
  return listFormat(locale, { type: 'conjunction' }).format(items);
}

const fromId = (id: string) => id.replaceAll('-', ' ');
