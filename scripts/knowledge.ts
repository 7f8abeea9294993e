import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileKnowledge, type Knowledge } from './knowledge/compile-knowledge';
import { formatProblem, KnowledgeError } from './knowledge/problem';
import { root } from './set-up.mjs';

const USAGE = `usage: npm run knowledge -- [OPTION …]

Checks the knowledge base in assets/knowledge and compiles it to dist/knowledge/*.json.

  --lenient   compile what is valid although something else is not (exit 0)
  --help      this text`;

function main(args: readonly string[]) {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const knowledge = compileKnowledge({ lenient: args.includes('--lenient') });
  for (const problem of knowledge.problems) console.error(formatProblem(problem));
  if (knowledge.problems.length) console.error(`${knowledge.problems.length} problem(s); the rest was compiled.`);
  writeKnowledge(knowledge);
  return 0;
}

function writeKnowledge({ packs, gazetteers }: Knowledge) {
  const folder = join(root, 'dist/knowledge');
  mkdirSync(folder, { recursive: true });
  for (const base of [...packs, ...gazetteers]) {
    const json = JSON.stringify(base);
    writeFileSync(join(folder, `${base.id}.json`), json);
    const parts = Object.entries(base).flatMap(([key, value]) =>
      Array.isArray(value) ? [`${value.length} ${key}`] : [],
    );
    const sizes = `${json.length} bytes, ${gzipSync(json, { level: 9 }).length} gzipped`;
    console.log(`dist/knowledge/${base.id}.json: ${parts.join(', ')}; ${sizes}`);
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error(`${error.problems.length} problem(s); nothing was compiled.`);
  process.exitCode = 1;
}
