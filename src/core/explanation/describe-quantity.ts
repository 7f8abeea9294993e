import type { QuantityValue } from '../model';
import { fillTemplate } from './fill-template';
import { formatAmount, unitName } from './format-amount';
import type { Messages, VagueWord } from './messages/messages';
import { messagesFor } from './messages-for';

/** "2,353", "more than 2,000", "70,000–80,000", "about 300,000", "tens of thousands", "a rise of 80%". */
export function describeQuantity(value: QuantityValue, locale: string): string {
  const messages = messagesFor(locale);
  const amount = describeInterval(value, locale, messages);
  if (value.change === null || value.kind === 'multiple') return amount;
  return put(messages, value.change, amount);
}

function describeInterval(value: QuantityValue, locale: string, messages: Messages): string {
  const { min, max } = value;
  const format = (from: number, to: number) => formatAmount([from, to], value, locale, messages);
  const word =
    value.form === 'vague' ? messages.vague.find((vague) => vague.min === min && vague.max === max) : undefined;
  if (word) return describeVagueWord(word, value, locale, messages);
  if (min !== null && max !== null) {
    return put(messages, value.approximate ? 'approximate' : 'exact', format(min, max));
  }
  const end = min ?? max;
  if (end === null) return '';
  const amount = value.approximate ? put(messages, 'approximate', format(end, end)) : format(end, end);
  return put(messages, boundOf(value), amount);
}

function boundOf({ kind, min, minExcluded, maxExcluded }: QuantityValue): string {
  if (min !== null) return minExcluded ? 'more-than' : 'at-least';
  if (!maxExcluded) return 'up-to';
  return kind === 'count' ? 'fewer-than' : 'less-than';
}

function describeVagueWord(word: VagueWord, value: QuantityValue, locale: string, messages: Messages): string {
  const unit = unitName(value, word.max ?? word.min, locale, messages);
  return fillTemplate(word.withUnit, { unit }) ?? word.alone;
}

function put(messages: Messages, key: string, n: string): string {
  return fillTemplate(messages.values[key] ?? '{n}', { n }) ?? n;
}
