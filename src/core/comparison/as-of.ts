import type { AsOf, Question } from '../model';
import type { Assertion } from './assertion';

/**
 * When a value held. The end of a period that the text itself gives ("on Wednesday") says more than a date of
 * publication does.
 */
export function asOfOf(assertion: Assertion): AsOf | null {
  const end = assertion.scope?.period?.to;
  if (end && (!assertion.asOf || assertion.asOf.inferred)) return { date: end, inferred: false };
  return assertion.asOf;
}

/** Days from one date to another, negative where `to` is the earlier; ISO 8601 dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

function utc(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Whether a question asks for a number that only grows. */
export const isRunning = (question: Pick<Question, 'kind' | 'nature'>) =>
  question.kind === 'quantity' && question.nature === 'running';
