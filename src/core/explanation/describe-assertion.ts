import type { Assertion } from '../comparison/assertion';
import type { QuestionId } from '../model';
import { describeValue } from './describe-value';
import { fillTemplate } from './fill-template';
import { messagesFor } from './messages-for';
import type { Names } from './names';

/** A value as firmly as it is put: "up to 1 million (denied)", "died (hearsay)"; what is asserted goes without saying. */
export function describeAssertion(
  { value, stance }: Pick<Assertion, 'value' | 'stance'>,
  locale: string,
  names: Names,
  question: QuestionId,
): string {
  const n = describeValue(value, locale, names, question);
  const template = messagesFor(locale).values[stance];
  return (template && fillTemplate(template, { n })) ?? n;
}
