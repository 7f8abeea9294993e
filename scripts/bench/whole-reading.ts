import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../src/core/model';
import { prepare } from '../../src/core/prepare';
import { read } from '../../src/core/read';
import { compileKnowledge } from '../knowledge/compile-knowledge';
import { optionalFolder } from '../optional-folder';
import { htmlInput } from '../read/html-input';
import { textInput } from '../read/text-input';
import { root } from '../set-up.mjs';
import { generateNews } from './generate-news';
import { bestTime, printTable } from './measure';

const BUDGET = 2000;
const PUBLISHED = '2022-09-28';
const OTHER_NEWS = 100_000;

interface Page {
  readonly blocks: readonly Block[];
  readonly published: string;
}

/** Pages that are read one after the other. */
interface Load {
  readonly name: string;
  readonly pages: readonly Page[];
}

/** News as it was read: stories, other news of the war, and news of something else, long and short. */
function measuredPages(folder: string): Load {
  const lines = readFileSync(join(folder, 'corpus/pages.ndjson'), 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line): Page => {
    const { text, published }: { text: string; published: string } = JSON.parse(line);
    return { blocks: textInput(text, {}).blocks, published };
  });
  return { name: `${pages.length} measured pages`, pages };
}

/** The sample story, in which nearly every sentence is compared, and news of something else, as most pages are. */
function loads(): Load[] {
  const story = htmlInput(readFileSync(join(root, 'assets/sample/story.html'), 'utf8'), {}).blocks;
  const other = generateNews(OTHER_NEWS).text.split('\n\n');
  const folder = optionalFolder();
  return [
    { name: 'the sample story', pages: [{ blocks: story, published: PUBLISHED }] },
    {
      name: 'other news',
      pages: [{ blocks: other.map((text) => ({ kind: 'paragraph', text })), published: PUBLISHED }],
    },
    ...(folder ? [measuredPages(folder)] : []),
  ];
}

/** The whole of `read`, names to verdicts: millions of characters a second, and what it finds. */
export function measureWholeReading(): void {
  const { packs, gazetteers } = compileKnowledge();
  const knowledge = prepare(packs, gazetteers);
  const rows = loads().map(({ name, pages }) => {
    const characters = pages.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + text.length, 0);
    const readAll = () => pages.map(({ blocks, published }) => read(blocks, knowledge, { published }));
    const count = (of: 'mentions' | 'findings') => `${readAll().reduce((sum, reading) => sum + reading[of].length, 0)}`;
    const milliseconds = bestTime(readAll, BUDGET);
    const speed = (characters / milliseconds / 1000).toFixed(2);
    return [name, `${characters}`, speed, count('mentions'), count('findings')];
  });
  console.log('\nThe whole reading');
  printTable(['page', 'characters', 'million a second', 'mentions', 'findings'], rows);
  if (!optionalFolder()) console.log('  Left out: the measured pages, because their folder is not here.');
}
