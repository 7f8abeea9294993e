import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileKnowledge, KNOWLEDGE_FOLDER, loadKnowledge } from '../../scripts/knowledge/compile-knowledge';
import { draftSource } from '../../scripts/knowledge/draft/draft-source';
import { formatProblem, type Problem } from '../../scripts/knowledge/problem';
import { paragraphsOf } from '../../scripts/knowledge/verify/article';
import { verifyPack } from '../../scripts/knowledge/verify/verify-pack';
import { prepare } from '../../src/core/prepare';
import { read } from '../../src/core/read';

/*
 * docs/knowledge.md, followed once for an article of our own invention: the shipped base, the article's source file
 * and the entities that it needed.
 */
const SIXTH = 'test/fixtures/knowledge/sixth-article';
const base = mkdtempSync(join(tmpdir(), 'second-source-sixth-'));
afterAll(() => rmSync(base, { recursive: true }));
cpSync(KNOWLEDGE_FOLDER, base, { recursive: true });
cpSync(join(SIXTH, 'source.yaml'), join(base, 'mobilisation-2022/sources/northern-ledger.yaml'));
cpSync(join(SIXTH, 'entities.yaml'), join(base, 'mobilisation-2022/entities/sixth-article.yaml'));

const { packs, gazetteers } = compileKnowledge({ folder: base, lenient: true });
const knowledge = prepare(packs, gazetteers);
const questions = new Map(packs.flatMap((pack) => pack.questions.map((question) => [question.id, question] as const)));
const paragraphs = (file: string) => paragraphsOf(readFileSync(join(SIXTH, file), 'utf8'));
const blocks = (file: string) => paragraphs(file).map((text) => ({ kind: 'paragraph' as const, text }));

describe('a sixth article, added by the steps of docs/knowledge.md', () => {
  it('is drafted with the statements that our reader recognises', () => {
    const article = {
      id: 'northern-ledger',
      file: 'northern-ledger.txt',
      paragraphs: paragraphs('northern-ledger.txt'),
    };
    const draft = parse(draftSource({ ...article, published: '2022-09-27' }, knowledge, questions));
    const recognised = draft.statements.map(({ question }: { question: string }) => question);
    expect(recognised).toEqual(expect.arrayContaining(['recruiter-condition', 'recruiter-name', 'izhevsk-deaths']));
    expect(draft.publisher).toBe('TODO');
  });

  it('is finished without a mistake', () => {
    const { packs: loaded, problems } = loadKnowledge(base);
    const found: Problem[] = [...problems];
    for (const { files } of loaded) {
      const sixth = files.sources.filter(({ header }) => header.written.id === 'northern-ledger');
      verifyPack(sixth, { base, articles: SIXTH, knowledge, questions }, (problem) => found.push(problem));
    }
    expect(found.map(formatProblem)).toEqual([]);
  });

  it('shows a conflict with a page that has the recruiter alive', () => {
    const { findings } = read(blocks('page.txt'), knowledge, { published: '2022-09-27' });
    const condition = findings.find(({ claim }) => claim.question === 'recruiter-condition');
    const report = condition?.reports.find(({ statement }) => statement.source === 'northern-ledger');
    expect(report).toMatchObject({ verdict: 'conflict', statement: { origin: 'ust-ilimsk-nurse' } });
  });
});
