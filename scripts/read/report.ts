import { type Finding, type Reading, type Report, VERDICTS, type Verdict } from '../../src/core/model';
import type { Knowledge } from '../../src/core/prepare';
import { read } from '../../src/core/read';
import type { Input } from './input';
import type { Style } from './style';
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
  story: 'about the story',
  background: 'about the setting of the story, not the story itself',
  none: 'not about the story',
} as const;

const strength = ({ verdict }: Finding): number => (verdict ? VERDICTS.indexOf(verdict) : VERDICTS.length);

function paint(style: Style, verdict: Verdict | null, text: string): string {
  if (verdict === 'conflict') return style.red(text);
  if (verdict === 'agree') return style.green(text);
  return verdict === 'update' ? style.blue(text) : text;
}

function origin({ statement }: Report, { entities }: Knowledge): string {
  const name = statement.origin && entities.get(statement.origin)?.name;
  return [name, statement.asOf?.date].filter(Boolean).join(', ');
}

function reportLines(entry: Report, knowledge: Knowledge, style: Style): string[] {
  const { statement, verdict, reason } = entry;
  const publisher = knowledge.packs.flatMap(({ pack }) => pack.sources).find(({ id }) => id === statement.source);
  const credit = origin(entry, knowledge);
  const said = `${publisher?.publisher ?? statement.source}: “${statement.asWritten}”${credit && ` (${credit})`}`;
  const lines = wrap(`${said} – ${reason.code.replaceAll('-', ' ')}`, `    ${SIGNS[verdict]} `);
  return lines.map((line) => paint(style, verdict, line));
}

function findingLines({ claim, verdict, reports }: Finding, knowledge: Knowledge, style: Style): string[] {
  const question = knowledge.packs.flatMap(({ questions }) => questions.get(claim.question) ?? [])[0];
  const sign = verdict ? SIGNS[verdict] : NO_OTHER;
  const word = verdict ?? 'no other report';
  const head = wrap(`${word}: ${question?.text ?? claim.question}`, `${sign} `, '  ');
  const own = wrap(`This page: “${claim.surface}”`, '  ');
  return [
    '',
    ...head.map((line) => style.bold(paint(style, verdict, line))),
    ...own,
    ...reports.flatMap((entry) => reportLines(entry, knowledge, style)),
  ];
}

function summary({ relevance, source, mentions, findings }: Reading, knowledge: Knowledge): string {
  const own = knowledge.packs.flatMap(({ pack }) => pack.sources).find(({ id }) => id === source);
  const self = own ? ` This page is itself a source of the base (${own.publisher}); its own reports are left out.` : '';
  return `It is ${LEVEL[relevance.level]}. ${mentions.length} names, figures and dates; ${findings.length} compared.${self}`;
}

/** A comparison for people to read: conflicts first, each with the reports it was set against. */
export function report(file: string, input: Input, knowledge: Knowledge, style: Style): string {
  const reading = read(input.blocks, knowledge, input.context);
  const sorted = [...reading.findings].sort((a, b) => strength(a) - strength(b));
  return [
    ...wrap(file).map(style.bold),
    ...wrap(summary(reading, knowledge)).map(style.faint),
    ...sorted.flatMap((finding) => findingLines(finding, knowledge, style)),
    '',
  ].join('\n');
}
