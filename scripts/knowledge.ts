import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Question } from '../src/core/model';
import { prepare } from '../src/core/prepare';
import { compileKnowledge, KNOWLEDGE_FOLDER, loadKnowledge } from './knowledge/compile-knowledge';
import { writeDraft } from './knowledge/draft/write-draft';
import { jsonSchemas } from './knowledge/json-schemas';
import { formatProblem, KnowledgeError, type Problem } from './knowledge/problem';
import { recallReport, seedRecall } from './knowledge/seed-recall';
import { verifyPack } from './knowledge/verify/verify-pack';
import { writeKnowledge } from './knowledge/write-knowledge';
import { root } from './set-up.mjs';

const USAGE = `usage: npm run knowledge -- [OPTION]

Checks the knowledge base in assets/knowledge and compiles it to dist/knowledge/*.json.

  --lenient            compile what is valid although something else is not
  --verify FOLDER      hold the base against the articles that it was made from, which lie in FOLDER
  --recall FOLDER      read those articles and tell which of the base's figures and dates the reader finds in them
  --new-source FILE    read an article and draft its source file, for a person to finish
    --pack ID          the pack it belongs to, where there are several
    --published DAY    its date, YYYY-MM-DD, which "on Monday" is resolved against
  --schema             write the JSON Schemas of the files to assets/knowledge/*.schema.json
  --help               this text`;

const OPTIONS = {
  lenient: { type: 'boolean' },
  verify: { type: 'string' },
  recall: { type: 'string' },
  'new-source': { type: 'string' },
  pack: { type: 'string' },
  published: { type: 'string' },
  schema: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function main() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  if (values.schema) return writeSchemas();
  if (values.verify) return verify(resolve(values.verify));
  if (values.recall) return recall(resolve(values.recall));
  if (values['new-source']) return newSource(resolve(values['new-source']), values);
  const knowledge = compileKnowledge({ lenient: values.lenient ?? false });
  if (knowledge.problems.length) print(knowledge.problems, 'the rest was compiled');
  writeKnowledge(knowledge);
}

/** The base as far as it is valid, ready to read with. */
function readingBase() {
  const { packs, gazetteers, problems } = loadKnowledge();
  const knowledge = prepare(
    packs.map(({ pack }) => pack),
    gazetteers.map(({ gazetteer }) => gazetteer),
  );
  return { packs, problems, knowledge };
}

function verify(articles: string) {
  const { packs, problems, knowledge } = readingBase();
  const found: Problem[] = [...problems];
  for (const { pack, files } of packs) {
    const verification = { base: KNOWLEDGE_FOLDER, articles, knowledge, questions: byId(pack.questions) };
    verifyPack(files.sources, verification, (problem) => found.push(problem));
  }
  if (found.length) throw new KnowledgeError(found);
  console.log(`${packs.length} pack(s) agree with the articles in ${articles}.`);
}

function recall(articles: string) {
  const { packs, knowledge } = readingBase();
  for (const { pack, files } of packs)
    console.log(recallReport(seedRecall(files.sources, pack.statements, articles, knowledge)));
}

function newSource(article: string, { pack: id, published = null }: { pack?: string; published?: string | null }) {
  const { packs, knowledge } = readingBase();
  const chosen = id === undefined ? packs : packs.filter(({ pack }) => pack.id === id);
  const [compiled] = chosen;
  const ids = packs.map(({ pack }) => pack.id).join(', ');
  if (!compiled || chosen.length > 1) throw new Error(`Name the pack of the article with --pack; there are: ${ids}.`);
  const pack = join(KNOWLEDGE_FOLDER, compiled.pack.id);
  const path = writeDraft({ article, pack, published }, knowledge, byId(compiled.pack.questions));
  console.log(`${relative(root, path)} is a draft; write what says TODO in it.`);
}

const byId = (questions: readonly Question[]) => new Map(questions.map((question) => [question.id, question]));

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
  else if (error instanceof Error) console.error(error.message);
  else throw error;
}
