import type { Article } from '../../src/core/alignment/article';
import type { ArticleComparison, ComparedPair } from '../../src/core/alignment/compare-articles';
import type { CountedFigure } from '../../src/core/alignment/counted-figure';
import { explainReason } from '../../src/core/explanation/explain-reason';
import type { Names } from '../../src/core/explanation/names';
import { VERDICTS } from '../../src/core/model';
import type { Style } from '../read/style';
import { COLUMNS, wrap } from '../read/wrap';

/** A text that was compared, and what its file is called. */
export interface NamedArticle {
  readonly name: string;
  readonly article: Article;
}

const LOCALE = 'en-GB';
const VERDICT_WIDTH = 16;
const GAP = 2;
const SNIPPET_WIDTH = (COLUMNS - VERDICT_WIDTH - GAP) / 2;

/** Tokens shown before the figure, where there is room for those after it too. */
const MOST_BEFORE = 3;

/** Places are called by their names already; nothing else has one. */
const NAMES: Names = {
  entity: (id) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  source: (id) => id,
  answer: () => undefined,
};

/** A table of the pairs, conflicts first, each with the reason for its verdict. No line is wider than `COLUMNS`. */
export function comparisonReport(
  { verdict, pairs }: ArticleComparison,
  a: NamedArticle,
  b: NamedArticle,
  style: Style,
): string {
  const sorted = [...pairs].sort((x, y) => VERDICTS.indexOf(x.verdict) - VERDICTS.indexOf(y.verdict));
  return [
    ...wrap(a.name, 'A (“here”)   '),
    ...wrap(b.name, 'B (“there”)  '),
    '',
    ...sorted.flatMap((pair) => [...pairLines(pair, a.article, b.article, style), '']),
    ...wrap(summary(pairs.length, a.article, b.article), '').map(style.faint),
    style.bold(verdict === null ? 'Nothing to compare.' : `Overall: ${verdict}.`),
  ].join('\n');
}

function pairLines(pair: ComparedPair, a: Article, b: Article, style: Style): string[] {
  const { claim, statement, reason, verdict } = pair;
  const sides = [snippetOf(pair.a, a), snippetOf(pair.b, b)] as const;
  const row = verdict.padEnd(VERDICT_WIDTH) + sides[0].padEnd(SNIPPET_WIDTH + GAP) + sides[1];
  const compared = { claim: { ...claim, source: 'A' }, statement: { ...statement, source: 'B' }, question: '' };
  const why = explainReason(reason, compared, NAMES, LOCALE);
  const paint = verdict === 'conflict' ? style.red : verdict === 'agree' ? style.green : style.bold;
  return [paint(row.trimEnd()), ...wrap(why, ' '.repeat(VERDICT_WIDTH))];
}

/** The figure in its sentence, cut between words to the width of its column. */
function snippetOf({ figure }: CountedFigure, { text }: Article): string {
  const { tokens } = text.blocks[figure.block]!;
  const [from, to] = figure.around.sentence.map((at) => at - text.bases[figure.block]!) as [number, number];
  let [first, last] = [figure.first, figure.last];
  const width = (start: number, end: number) => tokens.end[end - 1]! - tokens.start[start]!;
  const fits = (start: number, end: number) => width(start, end) <= SNIPPET_WIDTH - 2;
  while (first > from && first > figure.first - MOST_BEFORE && fits(first - 1, last)) first--;
  while (last < to && fits(first, last + 1)) last++;
  while (first > from && fits(first - 1, last)) first--;
  const words = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
  const cut = words.length <= SNIPPET_WIDTH - 2 ? words : words.slice(0, SNIPPET_WIDTH - 2);
  return `${first > from ? '…' : ''}${cut}${last < to ? '…' : ''}`;
}

function summary(pairs: number, a: Article, b: Article): string {
  const figures = ({ quantities }: Article) => quantities.flat().length;
  return `Figures: ${figures(a)} in A, ${figures(b)} in B. Counting the same thing, as far as the texts tell: ${pairs} of each.`;
}
