import type { Assertion } from '../comparison/assertion';
import type { SelfContradiction } from '../comparison/self-contradictions';
import type { QuestionId } from '../model';
import { describeValue } from './describe-value';
import { fillFirst } from './fill-template';
import { messagesFor } from './messages-for';
import type { Names } from './names';

/** One plain sentence on two things that one text says and that leave no room for each other. */
export function explainContradiction(
  { first, second, sameVoice }: SelfContradiction<Assertion>,
  question: QuestionId,
  names: Names,
  locale: string,
): string {
  const voice = ({ origin }: Assertion) => (origin === null ? undefined : names.entity(origin));
  const keys = sameVoice ? ['same-voice'] : ['two-voices', 'two-voices.unnamed'];
  const fillings = {
    first: describeValue(first.value, locale, names, question),
    second: describeValue(second.value, locale, names, question),
    firstVoice: voice(first),
    secondVoice: voice(second),
  };
  return fillFirst(messagesFor(locale).contradictions, keys, fillings) ?? '';
}
