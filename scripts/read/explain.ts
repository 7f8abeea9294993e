import type { Evidence, Explanation, Weighed } from '../../src/core/claims/evidence';
import type { Knowledge } from '../../src/core/prepare';
import { explain as explainPage } from '../../src/core/read';
import type { Input } from './input';
import type { Style } from './style';
import { wrap } from './wrap';

/** Questions that were hardly thought of are left out after this many. */
const MOST_QUESTIONS = 4;
const REACH: Readonly<Record<string, string>> = {
  phrase: 'in its phrase',
  clause: 'in its clause',
  sentence: 'in its sentence',
  nearby: 'nearby',
  page: 'on the page',
};

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;

function evidenceLine({ kind, weight, found, reach }: Evidence): string[] {
  return wrap(`${signed(weight)} ${kind}: ${found}, ${REACH[reach] ?? reach}`, '      ', '            ');
}

function weighedLines(
  { question, refusal, certainty, evidence }: Weighed,
  answers: string | null,
  style: Style,
): string[] {
  const outcome = refusal ? `out: ${refusal.replaceAll('-', ' ')}` : `certainty ${certainty.toFixed(2)}`;
  const chosen = answers !== null && question.split(':')[0] === answers;
  const head = wrap(`${chosen ? '✓' : '·'} ${question} (${outcome})`, '    ');
  return [...(chosen ? head.map(style.green) : head), ...evidence.flatMap(evidenceLine)];
}

function explanationLines({ surface, block, answers, weighed }: Explanation, style: Style): string[] {
  const shown = weighed.filter(({ refusal }) => refusal === null);
  const some = shown.length > 0 ? shown : weighed.filter(({ evidence }) => evidence.length > 0);
  const verdict = answers ? `answers ${answers}` : 'answers no question of the base';
  const rest = weighed.length - Math.min(some.length, MOST_QUESTIONS);
  return [
    '',
    ...wrap(`“${surface}” in block ${block + 1} ${verdict}`).map(style.bold),
    ...some.slice(0, MOST_QUESTIONS).flatMap((one) => weighedLines(one, answers, style)),
    ...(rest > 0 ? [style.faint(`    and ${rest} more that were ruled out`)] : []),
  ];
}

/** For each figure and telling phrase of a text which questions were weighed, and the evidence for and against. */
export function explain(file: string, input: Input, knowledge: Knowledge, style: Style): string {
  const explanations = explainPage(input.blocks, knowledge, input.context);
  const none = 'Nothing was weighed: the page is not about the story, or states no figure.';
  return [
    ...wrap(file).map(style.bold),
    ...(explanations.length ? [] : wrap(none)),
    ...explanations.flatMap((one) => explanationLines(one, style)),
    '',
  ].join('\n');
}
