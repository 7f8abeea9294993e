import { beforeAll, describe, expect, it } from 'vitest';
import { bundledKnowledge, readText } from '../bundled-knowledge';
import { PAGES } from './relevance.table';

// Compiling the knowledge is no part of what is tested, and slow on a busy machine.
beforeAll(() => void bundledKnowledge(), 60_000);

describe('how a page stands to the story', () => {
  it.each(PAGES)('is %s on %s for: %s', (level, published, page) => {
    expect(readText(page, { published }).relevance.level).toBe(level);
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
