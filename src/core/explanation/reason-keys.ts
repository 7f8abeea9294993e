import type { Value } from '../model';
import type { Reason } from '../reason';

/** The details of reasons that narrow which sentence is used, in the order in which the keys of messages name them. */
const NARROWING_DETAILS = [
  'coarser',
  'bound',
  'shape',
  'vaguer',
  'wider',
  'later',
  'undated',
  'change',
  'part',
  'by',
  'fuller',
  'implying',
  'fewer',
  'inner',
  'denier',
  'rumoured',
  'planned',
  'possible',
  'values',
  'putAs',
];

/** The keys under which messages may hold a reason's sentence, the narrowest first. */
export function reasonKeys(reason: Reason, type: Value['type']): string[] {
  const details: Readonly<Record<string, unknown>> = { ...reason };
  const narrowings = [
    ...NARROWING_DETAILS.map((name) => details[name]).filter((detail) => typeof detail === 'string'),
    ...(details.sameOrigin ? ['same-origin'] : []),
    ...(details.inferred ? ['inferred'] : []),
    type,
    'named',
  ];
  return selections(narrowings).map((chosen) => [reason.code, ...chosen].join('.'));
}

/** All ways to keep some of the items in their order: those that keep most first, and of these the first items. */
function selections(items: readonly string[]): string[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const others = selections(rest);
  return [...others.map((chosen) => [first, ...chosen]), ...others].sort((a, b) => b.length - a.length);
}
