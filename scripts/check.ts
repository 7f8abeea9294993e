// Types, lint and format of the whole tree, the knowledge base included: `npm run check`.
import { command, packageCommand, steps } from './command';

const types = (project: string) => ({ name: `types of ${project}`, run: () => packageCommand('tsc', ['-p', project]) });

/** What `npm run check` runs, in order. */
export const checks = [
  types('src/core'),
  types('.'),
  types('scripts'),
  types('test'),
  { name: 'lint and format', run: () => packageCommand('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'knowledge', run: () => command(process.execPath, ['scripts/run.mjs', 'scripts/knowledge.ts']) },
];

steps(checks);
