import type { Assertion } from '../comparison/assertion';
import type { SelfContradiction } from '../comparison/self-contradictions';
import type { QuestionId } from '../model';
import { describeAssertion } from './describe-assertion';
import { fillFirst } from './fill-template';
import { messagesFor } from './messages-for';
import type { Names } from './names';

/**
 * One plain sentence on two things that one text says and that leave no room for each other.
 *
 * @param text What the text is called: the publisher of a report. The page being read needs no name.
 */
export function explainContradiction(
  { first, second, sameVoice }: SelfContradiction<Assertion>,
  question: QuestionId,
  names: Names,
  locale: string,
  text?: string,
): string {
  const { contradictions, values } = messagesFor(locale);
  const voice = ({ origin }: Assertion) => (origin === null ? undefined : names.entity(origin));
  const keys = sameVoice ? ['same-voice'] : ['two-voices', oneVoiced(first, second), 'two-voices.unnamed'];
  const fillings = {
    text: text ?? values['this-text'],
    first: describeAssertion(first, locale, names, question),
    second: describeAssertion(second, locale, names, question),
    firstVoice: voice(first),
    secondVoice: voice(second),
  };
  return fillFirst(contradictions, keys, fillings) ?? '';
}

/** The key for where the text credits one of the two alone; that of `unnamed` where a voice has no name. */
function oneVoiced(first: Assertion, second: Assertion): string {
  if (first.origin !== null && second.origin !== null) return 'two-voices.unnamed';
  return first.origin === null ? 'two-voices.second' : 'two-voices.first';
}
