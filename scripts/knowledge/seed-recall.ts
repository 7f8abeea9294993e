import type { Claim, Statement, Value } from '../../src/core/model';
import type { Knowledge } from '../../src/core/prepare';
import { read } from '../../src/core/read';
import { textInput } from '../read/text-input';
import type { SourceEntry } from './pack-files';
import { type Article, readArticle } from './verify/article';

/** A statement of the base that the reader did, or did not, find in the article that it was taken from. */
export interface Recalled {
  readonly statement: Statement;
  /** `value`: at its paragraph and with its value; `question`: there, but with another value; `missed`: not there. */
  readonly result: 'value' | 'question' | 'missed';
}

const isQuantity = ({ type }: Value): boolean => type === 'quantity';
const isDate = ({ type }: Value): boolean => type === 'date';

function sameValue(a: Value, b: Value): boolean {
  if (a.type === 'quantity' && b.type === 'quantity') return a.min === b.min && a.max === b.max;
  return a.type === 'date' && b.type === 'date' && a.from <= b.to && a.to >= b.from;
}

/** The claims that the reader makes on an article, with the paragraph of each, counted from 1. */
function claimsOf(
  { paragraphs }: Article,
  published: string | null,
  knowledge: Knowledge,
): (Claim & { paragraph: number })[] {
  const { blocks, context } = textInput(paragraphs.join('\n'), published === null ? {} : { published });
  const { findings } = read(blocks, knowledge, context);
  return findings.map(({ claim }) => ({ ...claim, paragraph: claim.block + 1 }));
}

function recall(statement: Statement, claims: readonly (Claim & { paragraph: number })[]): Recalled {
  const there = claims.filter(
    (claim) => claim.question === statement.question && claim.paragraph === statement.paragraph,
  );
  const exact = there.some((claim) => sameValue(claim.value, statement.value));
  return { statement, result: exact ? 'value' : there.length > 0 ? 'question' : 'missed' };
}

/**
 * Can the statement be read off its own words? Not where the base says why its value does not follow from them, nor
 * where it files a figure a second time, as a count of something other than what the question counts.
 */
function isPlain({ question, paragraph, asWritten }: Statement, { statements }: SourceEntry): boolean {
  return statements.some(({ written }) => {
    if (written.question !== question || written.paragraph !== paragraph || written.asWritten !== asWritten)
      return false;
    return written.valueBecause === undefined && written.scope?.counted === undefined;
  });
}

/** Reads the articles in a folder as strangers, and tells which of the base's figures and dates are found in them. */
export function seedRecall(
  sources: readonly SourceEntry[],
  statements: readonly Statement[],
  articles: string,
  knowledge: Knowledge,
): Recalled[] {
  return sources.flatMap((entry) => {
    const { written } = entry.header;
    const article = readArticle(articles, written);
    if (!article) return [];
    const claims = claimsOf(article, written.published ?? null, knowledge);
    const own = statements.filter(({ source, value }) => source === written.id && (isQuantity(value) || isDate(value)));
    return own.filter((statement) => isPlain(statement, entry)).map((statement) => recall(statement, claims));
  });
}

const percent = (part: number, of: number): string => (of === 0 ? 'none' : `${((100 * part) / of).toFixed(1)} %`);

function summary(name: string, recalled: readonly Recalled[]): string {
  const count = (result: Recalled['result']): number => recalled.filter((one) => one.result === result).length;
  const [value, question] = [count('value'), count('question')];
  const found = `${value} of ${recalled.length} found at their paragraph with their value (${percent(value, recalled.length)})`;
  return `${name}: ${found}, ${question} more with another value`;
}

/** What `--recall` prints: the shares of quantities and dates, and each statement that was not found. */
export function recallReport(recalled: readonly Recalled[]): string {
  const of = (fits: (value: Value) => boolean): Recalled[] => recalled.filter(({ statement }) => fits(statement.value));
  const lost = recalled
    .filter(({ result }) => result !== 'value')
    .map(({ statement, result }) => {
      const { id, paragraph, asWritten } = statement;
      return `${result === 'missed' ? 'not found' : 'other value'}  ${id}, paragraph ${paragraph}: "${asWritten}"`;
    });
  return [summary('quantities', of(isQuantity)), summary('dates', of(isDate)), ...lost].join('\n');
}
