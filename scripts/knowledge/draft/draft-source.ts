import { Document, stringify, visit } from 'yaml';
import type { Claim, IsoDate, Mention, Question } from '../../../src/core/model';
import type { Knowledge } from '../../../src/core/prepare';
import { read } from '../../../src/core/read';
import { writtenValue } from './written-value';

/** What a draft is made from. */
export interface DraftInput {
  readonly id: string;
  /** The article's file, as `--verify` will look for it. */
  readonly file: string;
  /** The non-empty lines of the article. */
  readonly paragraphs: readonly string[];
  readonly published: IsoDate | null;
}

const MOST_WORDS = 5;
/** A longer title is cut: the base holds no eight words of an article in a row. */
const MOST_WORDS_OF_TITLE = 7;
const TODO = 'TODO';

/**
 * A source file for a person to finish: a statement for each claim that the reader recognises, and in comments the
 * figures and dates that it could not place. Whatever says TODO is refused by the compiler until it is written.
 */
export function draftSource(input: DraftInput, knowledge: Knowledge, questions: ReadonlyMap<string, Question>): string {
  const blocks = input.paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const { findings, mentions } = read(blocks, knowledge, input.published ? { published: input.published } : {});
  const claims = findings.map(({ claim }) => claim).sort((a, b) => a.block - b.block || a.start - b.start);
  const isPlaced = ({ block, start, end }: Mention) =>
    claims.some((claim) => claim.block === block && claim.start < end && start < claim.end);
  const unplaced = mentions.filter(
    (mention) => (mention.category === 'figure' || mention.category === 'date') && !isPlaced(mention),
  );
  return [
    '# yaml-language-server: $schema=../../source.schema.json',
    '# A draft. Write what says TODO, correct what is wrong, then run: npm run knowledge -- --verify FOLDER',
    stringify(headerOf(input)).trimEnd(),
    claims.length ? 'statements:' : 'statements: []',
    ...claims.map((claim) => statementOf(claim, questions.get(claim.question))),
    ...unplacedLines(unplaced),
    '',
  ].join('\n');
}

function headerOf({ id, file, paragraphs, published }: DraftInput) {
  const words = paragraphs[0]?.split(/\s+/) ?? [];
  const cut = words.length > MOST_WORDS_OF_TITLE ? [...words.slice(0, MOST_WORDS_OF_TITLE), '…'] : words;
  return {
    id,
    publisher: TODO,
    title: cut.join(' ') || TODO,
    authors: [],
    published: published ?? TODO,
    language: 'en',
    file,
  };
}

function statementOf(claim: Claim, question: Question | undefined): string {
  const statement = {
    question: claim.question,
    value: writtenValue(claim.value, question?.unit ?? null),
    asWritten: claim.surface.trim().split(/\s+/).slice(0, MOST_WORDS).join(' '),
    ...(claim.origin && { origin: claim.origin }),
    ...(claim.asOf && { asOf: claim.asOf.date, ...(claim.asOf.inferred && { asOfInferred: true }) }),
    paragraph: claim.block + 1,
    sentence: TODO,
    ...(claim.stance !== 'asserted' && { stance: claim.stance }),
    ...(Object.keys(claim.scope).length && { scope: claim.scope }),
  };
  const [first = '', ...rest] = withInnerFlow(statement).split('\n');
  const asked = `  # ${question?.text ?? claim.question} (certainty ${claim.certainty.toFixed(2)})`;
  return [asked, `  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
}

/** A field a line, with lists and maps in it in brackets, as people write them. */
function withInnerFlow(fields: object): string {
  const document = new Document(fields);
  visit(document, {
    Collection: (_, node, path) => {
      node.flow = path.length > 1;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function unplacedLines(unplaced: readonly Mention[]): string[] {
  if (unplaced.length === 0) return [];
  const lines = unplaced.map(({ block, surface }) => `#   paragraph ${block + 1}: ${surface}`);
  return ['# Figures without a question. Add a statement or a question, or list them under `ignored`:', ...lines];
}
