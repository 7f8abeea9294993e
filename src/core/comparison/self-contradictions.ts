import type { Question, Value } from '../model';
import type { Reason } from '../reason';
import { asOfOf } from './as-of';
import type { Assertion } from './assertion';
import { compare } from './compare';
import type { World } from './world';

/** Two things that one text says on a question and that cannot both be true, or not both be what it wants to say. */
export interface SelfContradiction<T extends Assertion> {
  readonly first: T;
  readonly second: T;
  /** With `first` as the claim and `second` as the statement. */
  readonly reason: Reason;
  /** Whether both go back to one voice; otherwise the text reports two voices that differ. */
  readonly sameVoice: boolean;
}

/** What a text says on one question in so many different ways is a table or a log; only the first of them are paired. */
const MOST_WAYS = 40;

/**
 * The pairs of one text (the claims of the page, the statements of a source) on one question that contradict each
 * other. Within one text a count does not run between two sentences of one day, so what would else be excused by
 * unknown or equal dates is a contradiction here. What is said more than once stands in the pairs as it was said first.
 */
export function findSelfContradictions<T extends Assertion>(
  assertions: readonly T[],
  question: Question,
  world: World,
): SelfContradiction<T>[] {
  const ways = distinct(assertions).slice(0, MOST_WAYS);
  return ways.flatMap((first, index) =>
    ways.slice(index + 1).flatMap((second) => {
      const { verdict, reason } = compare(first, second, question, world);
      const sameVoice = first.origin === second.origin;
      if (isReportedSpeech(reason, sameVoice)) return [];
      const clash = verdict === 'conflict' || isUnexcused(reason);
      const isOneCount = verdict !== 'not-comparable' && sameVoice && isOfOneTime(first, second, question);
      const told = clash || (isOneCount && areUnlikeFloors(first.value, second.value));
      return told ? [{ first, second, reason, sameVoice }] : [];
    }),
  );
}

/** What two assertions of one text must share to be one thing said twice. */
export const sayingOf = ({ value, stance, origin, asOf, scope = {} }: Assertion): string =>
  JSON.stringify([value, stance, origin, asOf, scope]);

/** The assertions without those that say again what one before them says. */
function distinct<T extends Assertion>(assertions: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const assertion of assertions) {
    const saying = sayingOf(assertion);
    if (!first.has(saying)) first.set(saying, assertion);
  }
  return [...first.values()];
}

/** A text that passes on a rumour, or what one voice says and another denies, does not contradict itself. */
function isReportedSpeech({ code }: Reason, sameVoice: boolean): boolean {
  return code === 'rumour' || (code === 'denied' && !sameVoice);
}

/** Whether a count cannot have grown from the one to the other. */
const isOfOneTime = (first: Assertion, second: Assertion, { nature }: Question): boolean =>
  nature === 'once' || (nature === 'running' && asOfOf(first)?.date === asOfOf(second)?.date);

/** "At least 13" and "at least 14": both can be true, but who knows the second does not write the first. */
function areUnlikeFloors(first: Value, second: Value): boolean {
  if (first.type !== 'quantity' || second.type !== 'quantity') return false;
  return first.max === null && second.max === null && first.min !== second.min;
}

function isUnexcused(reason: Reason): boolean {
  if (reason.code === 'same-day-count') return true;
  return (reason.code === 'unordered-count' || reason.code === 'unordered-moment') && reason.undated === 'both';
}
