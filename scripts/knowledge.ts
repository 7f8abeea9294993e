import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../src/core/prepare';
import { compileKnowledge, KNOWLEDGE_FOLDER, loadKnowledge } from './knowledge/compile-knowledge';
import { jsonSchemas } from './knowledge/json-schemas';
import { formatProblem, KnowledgeError, type Problem } from './knowledge/problem';
import { recallReport, seedRecall } from './knowledge/seed-recall';
import { verifyPack } from './knowledge/verify/verify-pack';
import { writeKnowledge } from './knowledge/write-knowledge';

const USAGE = `usage: npm run knowledge -- [OPTION]

Checks the knowledge base in assets/knowledge and compiles it to dist/knowledge/*.json.

  --lenient            compile what is valid although something else is not
  --verify FOLDER      hold the base against the articles that it was made from, which lie in FOLDER
  --recall FOLDER      read those articles and tell which of the base's figures and dates the reader finds in them
  --schema             write the JSON Schemas of the files to assets/knowledge/*.schema.json
  --help               this text`;

const OPTIONS = {
  lenient: { type: 'boolean' },
  verify: { type: 'string' },
  recall: { type: 'string' },
  schema: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function main() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  if (values.schema) return writeSchemas();
  if (values.verify) return verify(resolve(values.verify));
  if (values.recall) return recall(resolve(values.recall));
  const knowledge = compileKnowledge({ lenient: values.lenient ?? false });
  if (knowledge.problems.length) print(knowledge.problems, 'the rest was compiled');
  writeKnowledge(knowledge);
}

function verify(articles: string) {
  const { packs, gazetteers, problems } = loadKnowledge();
  const knowledge = prepare(
    packs.map(({ pack }) => pack),
    gazetteers.map(({ gazetteer }) => gazetteer),
  );
  const found: Problem[] = [...problems];
  for (const { files } of packs) {
    verifyPack(files.sources, { base: KNOWLEDGE_FOLDER, articles, knowledge }, (problem) => found.push(problem));
  }
  if (found.length) throw new KnowledgeError(found);
  console.log(`${packs.length} pack(s) agree with the articles in ${articles}.`);
}

function recall(articles: string) {
  const { packs, gazetteers } = loadKnowledge();
  const knowledge = prepare(
    packs.map(({ pack }) => pack),
    gazetteers.map(({ gazetteer }) => gazetteer),
  );
  for (const { pack, files } of packs)
    console.log(recallReport(seedRecall(files.sources, pack.statements, articles, knowledge)));
}

function writeSchemas() {
  for (const [name, text] of Object.entries(jsonSchemas())) {
    writeFileSync(join(KNOWLEDGE_FOLDER, name), text);
    console.log(`assets/knowledge/${name}`);
  }
}

function print(problems: readonly Problem[], consequence: string) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} problem(s); ${consequence}.`);
}

try {
  main();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof KnowledgeError) print(error.problems, 'nothing was written');
  else console.error(error instanceof Error ? `${error.message}\n\n${USAGE}` : error);
}
