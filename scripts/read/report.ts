import { type Claim, type Finding, type Reading, type Report, VERDICTS, type Verdict } from '../../src/core/model';
import type { Knowledge } from '../../src/core/prepare';
import { read } from '../../src/core/read';
import type { Input } from './input';
import type { Style } from './style';
import { type Words, wordsFor } from './words';
import { wrap } from './wrap';

const SIGNS: Readonly<Record<Verdict, string>> = {
  conflict: '≠',
  agree: '=',
  update: '↗',
  compatible: '≈',
  'not-comparable': '·',
};
const NO_OTHER = '○';
const LEVEL = {
  story: 'The text is about the story.',
  background: 'The text is about the setting of the story, not the story itself.',
  none: 'The text is not about a story that the base knows.',
} as const;

const strength = ({ verdict }: Finding): number => (verdict ? VERDICTS.indexOf(verdict) : VERDICTS.length);

function paint(style: Style, verdict: Verdict | null, text: string): string {
  if (verdict === 'conflict') return style.red(text);
  if (verdict === 'agree') return style.green(text);
  return verdict === 'update' ? style.blue(text) : text;
}

function reportLines(entry: Report, claim: Claim, words: Words, style: Style): string[] {
  const { statement, verdict } = entry;
  const credit = [statement.origin && words.entity(statement.origin), statement.asOf?.date].filter(Boolean).join(', ');
  const said = `${words.publisher(statement.source)}: “${statement.asWritten}”${credit && ` (${credit})`}.`;
  const lines = wrap(`${said} ${words.report(entry, claim)}`, `    ${SIGNS[verdict]} `);
  return lines.map((line) => paint(style, verdict, line));
}

function findingLines(finding: Finding, words: Words, style: Style): string[] {
  const { claim, verdict, reports } = finding;
  const head = wrap(words.question(claim)?.text ?? claim.question, `${verdict ? SIGNS[verdict] : NO_OTHER} `);
  const own = wrap(`This text: “${claim.surface}”. ${words.finding(finding)}`, '  ');
  return [
    '',
    ...head.map((line) => style.bold(paint(style, verdict, line))),
    ...own,
    ...reports.flatMap((entry) => reportLines(entry, claim, words, style)),
  ];
}

function contradictionLines({ findings }: Reading, words: Words, style: Style): string[] {
  const found = words.contradictions(findings.map(({ claim }) => claim));
  if (found.length === 0) return [];
  return [
    '',
    style.bold('What the text says against itself'),
    ...found.flatMap((one) => wrap(one, '  ≠ ')).map(style.red),
  ];
}

function summary({ relevance, source, mentions, findings }: Reading, words: Words): string {
  const own = source
    ? ` It is itself a source of the base (${words.publisher(source)}): its own reports are left out.`
    : '';
  const counts = `${mentions.length} names, figures and dates; ${findings.length} statements set against other reports.`;
  return `${LEVEL[relevance.level]}${own} ${counts}`;
}

/** A comparison for people to read: conflicts first, each with the reports that it was set against. */
export function report(file: string, input: Input, knowledge: Knowledge, style: Style): string {
  const words = wordsFor(knowledge);
  const reading = read(input.blocks, knowledge, input.context);
  const sorted = [...reading.findings].sort((a, b) => strength(a) - strength(b));
  return [
    ...wrap(file).map(style.bold),
    ...wrap(summary(reading, words)).map(style.faint),
    ...contradictionLines(reading, words, style),
    ...sorted.flatMap((finding) => findingLines(finding, words, style)),
    '',
  ].join('\n');
}
