import type { Assertion } from '../comparison/assertion';
import { fillTemplate } from './fill-template';
import { messagesFor } from './messages-for';
import type { Names } from './names';

/**
 * Who says it: the origin with the chain that it came through, "a nurse (through The Gazette)", else the source;
 * `undefined` where neither is known by name.
 */
export function describeVoice(side: Assertion, names: Names, locale: string): string | undefined {
  const chain = [side.origin, ...(side.via ?? [])].filter((id) => id !== null).map((id) => names.entity(id));
  const [first, ...through] = chain.filter((name) => name !== undefined);
  if (first === undefined) return side.source === undefined ? undefined : names.source(side.source);
  const { values } = messagesFor(locale);
  if (through.length === 0) return first;
  const via = through.join(values['then-through'] ?? ', ');
  return fillTemplate(values['voice-through'] ?? '{voice}', { voice: first, via }) ?? first;
}
