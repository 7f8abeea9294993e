import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Relevance } from '../../../src/core/model';
import { bundledKnowledge, readText } from '../bundled-knowledge';
import { PAGES } from './relevance.table';

/** See pages/story.yaml. */
interface Row {
  readonly level: Relevance['level'];
  readonly published: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, 'pages');

// Compiling the knowledge is no part of what is tested, and slow on a busy machine.
beforeAll(() => void bundledKnowledge(), 60_000);

describe('how a page stands to the story', () => {
  it.each(PAGES)('is %s on %s for: %s', (level, published, page) => {
    expect(readText(page, { published }).relevance.level).toBe(level);
  });

  describe.each(readdirSync(folder))('in pages/%s', (file) => {
    const rows: Row[] = parse(readFileSync(join(folder, file), 'utf8'));

    it.each(rows.map((row) => [row.level, row.text.trim(), row] as const))('is %s for: %s', (level, text, row) => {
      expect(readText(text, { published: row.published }).relevance.level).toBe(level);
    });
  });

  it('looks at the day: what came before the story is not it, what looks back on it later must say more', () => {
    const text = 'Russia: hundreds arrested at rallies\nPolice in Moscow broke up the protests.';
    expect(readText(text, { published: '2022-09-24' }).relevance.level).toBe('story');
    expect(readText(text, { published: '2022-03-05' }).relevance.level).toBe('none');
    expect(readText('A year on\nMany Russians left.', { published: '2023-09-21' }).relevance.level).toBe('none');
  });

  it('is about the story where one section with a heading of its own is', () => {
    const other = 'The harvest was good and the fields lay golden in the evening sun. '.repeat(30);
    const section = 'Russians flee the draft\nQueues at the border with Georgia grow as men leave Russia.';
    expect(readText(`What we know\n${other}\n${section}`).relevance.level).toBe('story');
    expect(readText(`What we know\n${other}`).relevance.level).toBe('none');
  });

  it('takes the title into account where the text does not hold it', () => {
    const text = 'The move came days after the decree.';
    expect(readText(text).relevance.level).toBe('none');
    expect(readText(text, { title: 'Russians flee partial mobilisation' }).relevance.level).toBe('story');
  });

  it('needs more in a long page than in a short one', () => {
    const passing = 'Some in Russia also spoke of conscription.';
    const other = 'The harvest was good and the fields lay golden in the evening sun. '.repeat(200);
    expect(readText(`${other}\n${passing}`).relevance.level).toBe('none');
  });

  it('scores a page at the threshold at one half', () => {
    const { level, score } = readText('Russia mobilisation: Putin announces partial mobilisation').relevance;
    expect(level).toBe('story');
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(readText('Bread prices rise in Spain').relevance.score).toBe(0);
  });
});
