import type { Outcome } from '../../../src/core/comparison/outcome';

const SWAPPED: Readonly<Record<string, string>> = {
  claim: 'statement',
  statement: 'claim',
  'later-count': 'earlier-count',
  'earlier-count': 'later-count',
};

/** The outcome as it must be with the sides in each other's place. */
export function reversed({ verdict, reason }: Outcome): unknown {
  return { verdict, reason: swap(reason) };
}

function swap(detail: unknown): unknown {
  if (typeof detail === 'string') return SWAPPED[detail] ?? detail;
  if (typeof detail !== 'object' || detail === null) return detail;
  return Object.fromEntries(Object.entries(detail).map(([key, value]) => [SWAPPED[key] ?? key, swap(value)]));
}
