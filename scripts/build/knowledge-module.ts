import type { Knowledge } from '../knowledge/compile-knowledge';

/**
 * The compiled knowledge as a module with one string. Text and not an object literal, for the background is started
 * for every message, and `JSON.parse` runs only when a page is read.
 */
export function knowledgeModule({ packs, gazetteers }: Pick<Knowledge, 'packs' | 'gazetteers'>): string {
  return `export default ${JSON.stringify(JSON.stringify({ packs, gazetteers }))};\n`;
}
