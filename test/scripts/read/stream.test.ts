import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../../scripts/read/lines';
import { streamRecords } from '../../../scripts/read/stream-records';
import { bundledKnowledge } from '../../core/bundled-knowledge';

async function linesFrom(chunks: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) found.push(line);
  return found;
}

/** Writes slowly, and remembers how much was waiting when each line came. */
function slowOutput(): { stream: Writable; lines: string[]; most: () => number } {
  const lines: string[] = [];
  let most = 0;
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _, done) {
      most = Math.max(most, stream.writableLength);
      lines.push(...chunk.toString().split('\n').filter(Boolean));
      setImmediate(done);
    },
  });
  return { stream, lines, most: () => most };
}

async function answersTo(lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const { stream, lines: written } = slowOutput();
  await streamRecords(Readable.from(lines.map((line) => `${line}\n`)), stream, bundledKnowledge());
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

// Compiling the knowledge is no part of what is tested, and slow on a busy machine.
beforeAll(() => void bundledKnowledge(), 60_000);

describe('lines of a stream', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb'], ['a', 'b']],
    [
      ['a', 'b\nc', 'd', '\n'],
      ['ab', 'cd'],
    ],
    [['\n\na\n'], ['', '', 'a']],
    [[], []],
  ])('are told from chunks %j', async (chunks, lines) => {
    expect(await linesFrom(chunks)).toEqual(lines);
  });
});

describe('records on standard input', () => {
  it('are answered one by one, in order, by id', async () => {
    const lines = Array.from({ length: 30 }, (_, i) =>
      JSON.stringify({ id: `r${i}`, text: 'Moscow called up 300,000 men.' }),
    );
    const answers = await answersTo(lines);
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, i) => `r${i}`));
  });

  it('that are bad are answered with what is wrong and do not stop the rest', async () => {
    const answers = await answersTo([
      '{"id": 1, "text": "Moscow."}',
      'nonsense',
      '',
      '{"id": 3}',
      '{"id": 4, "text": "Kyiv."}',
    ]);
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      [1, 'undefined'],
      [undefined, 'string'],
      [3, 'string'],
      [4, 'undefined'],
    ]);
    expect(answers[1]!.error).toMatch(/^Line 2: The line is not JSON/);
  });

  it('are not read faster than their answers are taken', async () => {
    let given = 0;
    const input = Readable.from(
      (function* () {
        for (; given < 200; given++) yield `${JSON.stringify({ id: given, text: 'Moscow. '.repeat(50) })}\n`;
      })(),
      { highWaterMark: 1 },
    );
    const { stream, lines, most } = slowOutput();
    const ahead: number[] = [];
    const watch = setInterval(() => ahead.push(given - lines.length), 1);
    await streamRecords(input, stream, bundledKnowledge());
    clearInterval(watch);
    expect(lines.length).toBe(200);
    expect(most()).toBeLessThan(100_000);
    expect(Math.max(0, ...ahead)).toBeLessThan(20);
  });

  it('have offsets in UTF-16 units of their text', async () => {
    const text = '🎈 Headline\n\n  In Moscow, 2,353 people were detained at protests against the mobilisation.';
    const [answer] = await answersTo([JSON.stringify({ id: 1, text, published: '2022-09-27' })]);
    const mentions = answer!.mentions as { start: number; end: number; surface: string }[];
    expect(mentions.map(({ surface }) => surface)).toContain('Moscow');
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  it('that are HTML are answered with the text that offsets count in', async () => {
    const html = `<article><h1>News</h1><p>${'In Moscow the queue was long, and people waited at the door. '.repeat(8)}</p></article>`;
    const [answer] = await answersTo([JSON.stringify({ id: 1, html })]);
    const { text, mentions } = answer as { text: string; mentions: { start: number; end: number; surface: string }[] };
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  it('carry the claim, the verdict and the reports of each finding', async () => {
    const text =
      'Russia mobilisation\nPolice detained 2,353 people at protests across Russia since 21 September, OVD-Info said.';
    const [answer] = await answersTo([JSON.stringify({ id: 1, text, published: '2022-09-26' })]);
    const findings = answer!.findings as Record<string, unknown>[];
    const finding = findings.find(({ question }) => question === 'protest-detentions-total');
    expect(answer!.relevant).toBe(true);
    expect(finding).toMatchObject({ claim: { kind: 'quantity', min: 2353, max: 2353, origin: 'ovd-info' } });
    expect(finding!.reports).toContainEqual(
      expect.objectContaining({ source: 'daily-mirror', origin: 'ovd-info', verdict: 'agree', reason: 'same-value' }),
    );
  });
});
