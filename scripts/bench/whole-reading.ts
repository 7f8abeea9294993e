import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../src/core/model';
import { prepare } from '../../src/core/prepare';
import { read } from '../../src/core/read';
import { compileKnowledge } from '../knowledge/compile-knowledge';
import { htmlInput } from '../read/html-input';
import { root } from '../set-up.mjs';
import { generateNews } from './generate-news';
import { bestTime, printTable } from './measure';

const BUDGET = 2000;
const PUBLISHED = '2022-09-28';
const OTHER_NEWS = 100_000;

interface Page {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** The sample story, in which nearly every sentence is compared, and news of something else, as most pages are. */
function pages(): Page[] {
  const story = htmlInput(readFileSync(join(root, 'assets/sample/story.html'), 'utf8'), {}).blocks;
  const other = generateNews(OTHER_NEWS).text.split('\n\n');
  return [
    { name: 'the sample story', blocks: story },
    { name: 'other news', blocks: other.map((text) => ({ kind: 'paragraph', text })) },
  ];
}

/** The whole of `read`, names to verdicts: millions of characters a second, and what it finds. */
export function measureWholeReading(): void {
  const { packs, gazetteers } = compileKnowledge();
  const knowledge = prepare(packs, gazetteers);
  const rows = pages().map(({ name, blocks }) => {
    const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const reading = read(blocks, knowledge, { published: PUBLISHED });
    const milliseconds = bestTime(() => read(blocks, knowledge, { published: PUBLISHED }), BUDGET);
    const speed = (characters / milliseconds / 1000).toFixed(2);
    return [name, `${characters}`, speed, `${reading.mentions.length}`, `${reading.findings.length}`];
  });
  console.log('\nThe whole reading');
  printTable(['page', 'characters', 'million a second', 'mentions', 'findings'], rows);
}
