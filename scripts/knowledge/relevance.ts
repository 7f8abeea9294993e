import type { PackRelevance } from '../../src/core/knowledge/pack';
import { toCues } from './questions';
import type { PackFile } from './schema';

/** A story without threads is one thread, which needs nothing of its own. */
const ONE_THREAD = { story: {} };

/** What makes a page one about the story, as compiled. */
export function toRelevance({ story, threads, background }: PackFile['relevance']): PackRelevance {
  const compiled = Object.entries(threads ?? ONE_THREAD).map(([name, cues]) => [name, toCues(cues)] as const);
  return { story: toCues(story), threads: Object.fromEntries(compiled), background: toCues(background) };
}
