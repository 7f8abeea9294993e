import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../scripts/knowledge/compile-knowledge';
import { formatProblem, type Problem } from '../../../scripts/knowledge/problem';
import { verifyPack } from '../../../scripts/knowledge/verify/verify-pack';
import { prepare } from '../../../src/core/prepare';
import { type Edit, withEditedBase } from './edited-base';

const SOURCE = 'ferry-fire/sources/harbour-herald.yaml';
const ARTICLES = 'test/fixtures/knowledge/articles';

function problemsOf(edits: readonly Edit[], articles = ARTICLES): string[] {
  return withEditedBase(edits, (base) => {
    const { packs, gazetteers, problems } = loadKnowledge(base);
    const found: Problem[] = [...problems];
    const knowledge = prepare(
      packs.map(({ pack }) => pack),
      gazetteers.map(({ gazetteer }) => gazetteer),
    );
    for (const { pack, files } of packs) {
      const questions = new Map(pack.questions.map((question) => [question.id, question]));
      verifyPack(files.sources, { base, articles, knowledge, questions }, (problem) => found.push(problem));
    }
    return found.map(formatProblem);
  });
}

const CASES: readonly [fault: string, find: string, replace: string, message: string][] = [
  ['words that are not the article’s', '"in hospital"', '"in the hospital"', 'it stands nowhere in the article'],
  [
    'another paragraph',
    'asWritten: "in hospital"\n    paragraph: 4',
    'asWritten: "in hospital"\n    paragraph: 3',
    'it stands in 4',
  ],
  ['a paragraph beyond the end', 'paragraph: 4', 'paragraph: 9', 'the article has 4 paragraphs'],
  ['a bound taken for a number', '{atLeast: 140}', '140', 'reads as at least 140'],
  ['another number', '{atLeast: 140}', '{atLeast: 104}', 'is at least 104'],
  ['a reason that is not needed', '{atLeast: 140}', '{atLeast: 140}\n    valueBecause: It is so.', 'is not needed'],
  ['another day', 'value: 2031-03-09', 'value: 2031-03-08', 'reads as 2031-03-09'],
  [
    'a sentence of the article',
    'The captain is being treated.',
    'The captain is in hospital and its owner, Mara Voss, has died.',
    'eight words of an article',
  ],
  ['a name that no entity bears', 'paragraphs: [1]', 'paragraphs: [2]', '"Harbour Herald" in paragraph 1'],
  ['a figure that no statement has', 'at least 140 people"', 'on 9 March"', '"at least 140'],
  ['an article that is not there', 'file: harbour-herald.txt', 'file: herald.txt', '"herald.txt" is not in'],
];

describe('a source that is held against its article', () => {
  it('agrees with it', () => {
    expect(problemsOf([])).toEqual([]);
  });

  it.each(CASES)('is told of %s', (_, find, replace, message) => {
    expect(problemsOf([{ file: SOURCE, find, replace }]).join('\n')).toContain(message);
  });

  it('may differ from what our reader reads where it says why', () => {
    const edits = [
      { file: SOURCE, find: '{atLeast: 140}', replace: '141\n    valueBecause: The captain is counted apart.' },
    ];
    expect(problemsOf(edits)).toEqual([]);
  });

  it('need not cover the words that it lists as ignored', () => {
    const edits = [{ file: SOURCE, find: 'paragraphs: [1]', replace: 'words: [Harbour Herald, Herald]' }];
    expect(problemsOf(edits)).toEqual([]);
  });
});
