import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { streamPairs } from '../../../scripts/compare/stream-pairs';

async function answersTo(...lines: readonly string[]): Promise<unknown[]> {
  let written = '';
  const output = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  await streamPairs(Readable.from([lines.join('\n')]), output);
  return written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const QUAKE = {
  a: 'The quake killed 13 people in Norham.',
  b: 'Norham\n\nAt least 14 people died in the earthquake in Norham.',
};

describe('comparing pairs of texts from a stream', () => {
  it('writes the pairs of figures with their places in the texts, verdict and reason', async () => {
    const [answer] = await answersTo(JSON.stringify({ id: 'x', ...QUAKE }));
    const [a, b] = [
      { surface: '13', start: 17, end: 19 },
      { surface: 'At least 14', start: 8, end: 19 },
    ];
    expect(answer).toEqual({
      id: 'x',
      verdict: 'conflict',
      pairs: [{ a, b, verdict: 'conflict', reason: 'outside-bound' }],
    });
    expect(QUAKE.b.slice(b!.start, b!.end)).toBe(b!.surface);
  });

  it('has no verdict where nothing can be paired', async () => {
    expect(await answersTo('{"id": 1, "a": "", "b": "Nine."}')).toEqual([{ id: 1, verdict: null, pairs: [] }]);
  });

  it.each([
    ['{"id": 7, "a": "One."}', 7, /"b" is not a text/],
    ['{"id": 7, "a": 1, "b": ""}', 7, /"a" is not a text/],
    ['[]', undefined, /not an object/],
    ['{"id": 7', undefined, /not JSON/],
  ])('says what is wrong with %s in its place, and goes on', async (line, id, problem) => {
    const [bad, good] = await answersTo(line, JSON.stringify({ id: 'next', ...QUAKE }));
    expect(bad).toEqual({ ...(id === undefined ? {} : { id }), error: expect.stringMatching(problem) });
    expect(bad).toEqual(expect.objectContaining({ error: expect.stringMatching(/^Line 1: /) }));
    expect(good).toMatchObject({ id: 'next', verdict: 'conflict' });
  });

  it('passes blank lines over', async () => {
    expect(await answersTo('', JSON.stringify({ id: 1, ...QUAKE }), '  ')).toHaveLength(1);
  });
});
