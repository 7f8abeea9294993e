import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_FOLDER, loadKnowledge } from '../../scripts/knowledge/compile-knowledge';
import { jsonSchemas } from '../../scripts/knowledge/json-schemas';
import { formatProblem, type Problem } from '../../scripts/knowledge/problem';
import { verifyPack } from '../../scripts/knowledge/verify/verify-pack';
import { optionalFolder } from '../../scripts/optional-folder';
import { root } from '../../scripts/set-up.mjs';
import { prepare } from '../../src/core/prepare';
import { sourceFiles } from '../architecture/imports';

const { packs, gazetteers, problems } = loadKnowledge();
const shared = optionalFolder();
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const LARGEST_PACK = 100 * 1024;

describe('the knowledge base that ships', () => {
  it('has no mistakes', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it.each(packs.map(({ pack }) => [pack.id, pack] as const))('keeps the pack %s small', (_, pack) => {
    expect(gzipSync(JSON.stringify(pack), { level: 9 }).length).toBeLessThanOrEqual(LARGEST_PACK);
  });

  it('is data only: it survives a trip through JSON', () => {
    const bases = [...packs.map(({ pack }) => pack), ...gazetteers.map(({ gazetteer }) => gazetteer)];
    expect(JSON.parse(JSON.stringify(bases))).toEqual(bases);
  });

  it('is named in no code: neither its questions nor its entities', () => {
    const names = packs.flatMap(({ pack }) => [
      ...pack.questions.map(({ id }) => id),
      ...pack.entities.map(({ id }) => `'${id}'`),
    ]);
    const code = sourceFiles().map((file) => readFileSync(join(root, file), 'utf8').replace(COMMENT, ''));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => code.some((text) => text.includes(name)))).toEqual([]);
  });

  it.each(Object.entries(jsonSchemas()))('has an up-to-date %s (npm run knowledge -- --schema)', (name, text) => {
    expect(readFileSync(join(KNOWLEDGE_FOLDER, name), 'utf8')).toBe(text);
  });

  it.skipIf(shared === null)('agrees with the articles that it was made from', () => {
    const found: Problem[] = [];
    const knowledge = prepare(
      packs.map(({ pack }) => pack),
      gazetteers.map(({ gazetteer }) => gazetteer),
    );
    for (const { pack, files } of packs) {
      const questions = new Map(pack.questions.map((question) => [question.id, question]));
      const verification = { base: KNOWLEDGE_FOLDER, articles: join(shared!, 'seeds'), knowledge, questions };
      verifyPack(files.sources, verification, (problem) => found.push(problem));
    }
    expect(found.map(formatProblem)).toEqual([]);
  });

  it.skipIf(shared === null)('keeps the id and tier of every question that was given', () => {
    const given = JSON.parse(readFileSync(join(shared!, 'knowledge/questions.json'), 'utf8'));
    const asked = new Map(packs.flatMap(({ pack }) => pack.questions.map(({ id, tier }) => [id, tier] as const)));
    expect(given.filter(({ id, tier }: { id: string; tier: string }) => asked.get(id) !== tier)).toEqual([]);
  });
});
