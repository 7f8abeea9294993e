import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileKnowledge } from '../../../scripts/knowledge/compile-knowledge';
import { writeDraft } from '../../../scripts/knowledge/draft/write-draft';
import { prepare } from '../../../src/core/prepare';

const { packs, gazetteers } = compileKnowledge({ folder: 'test/fixtures/knowledge/base' });
const knowledge = prepare(packs, gazetteers);
const questions = new Map(packs.flatMap((pack) => pack.questions.map((question) => [question.id, question] as const)));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-draft-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const draftOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  const place = { article: join(folder, name), pack: join(folder, 'pack'), published: '2031-03-11' };
  return readFileSync(writeDraft(place, knowledge, questions), 'utf8');
};

describe('a draft of a source file', () => {
  const TEXT =
    'Ferry fire\n\nCrews rescued more than 150 passengers from the ferry Linnea.\n\nThe repair may cost £4m.\n';

  it('has a statement for each claim that the reader recognises', () => {
    expect(parse(draftOf('Coast News 1.txt', TEXT))).toMatchObject({
      id: 'coast-news-1',
      file: 'Coast News 1.txt',
      title: 'Ferry fire',
      published: '2031-03-11',
      statements: [{ question: 'passengers-rescued', value: { moreThan: 150 }, paragraph: 2, sentence: 'TODO' }],
    });
  });

  it('lists the figures that it cannot place', () => {
    expect(draftOf('news.txt', TEXT)).toContain('#   paragraph 3: £4m');
  });

  it('is still a source file where nothing is recognised', () => {
    expect(parse(draftOf('news.txt', 'Nothing to see\n'))).toMatchObject({ title: 'Nothing to see', statements: [] });
  });

  it('never takes the place of a file that is there', () => {
    draftOf('news.txt', TEXT);
    expect(() => draftOf('news.txt', TEXT)).toThrow(/news\.yaml is there already/);
  });

  it('says which article is missing', () => {
    const place = { article: join(folder, 'none.txt'), pack: folder, published: null };
    expect(() => writeDraft(place, knowledge, questions)).toThrow(/none\.txt is not there/);
  });
});
