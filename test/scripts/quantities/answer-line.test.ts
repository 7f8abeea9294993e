import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../scripts/quantities/answer-line';

describe('the line of figures for a line of input', () => {
  it('has the figures of the text with their offsets and ends', () => {
    expect(JSON.parse(answerLine('{"id": 7, "text": "Over 2,000 left."}', 1))).toEqual({
      id: 7,
      quantities: [
        {
          start: 0,
          end: 10,
          surface: 'Over 2,000',
          kind: 'count',
          unit: null,
          min: 2000,
          max: null,
          approximate: false,
        },
      ],
    });
  });

  it('lists a unit without a number with both ends open, in the order of the text', () => {
    const { quantities } = JSON.parse(answerLine('{"id": 1, "text": "A percentage of 80 men."}', 1)) as {
      quantities: unknown[];
    };
    expect(quantities).toMatchObject([
      { surface: 'percentage', min: null, max: null },
      { surface: '80', min: 80, max: 80 },
    ]);
  });

  it.each<[line: string, error: string]>([
    ['not json', 'Line 3 is not JSON'],
    ['[1]', 'Line 3 has no "text"'],
    ['null', 'Line 3 has no "text"'],
    ['{"text": 5}', 'Line 3 has no "text"'],
  ])('says what is wrong with %s', (line, error) => {
    expect(JSON.parse(answerLine(line, 3))).toMatchObject({ error: expect.stringContaining(error) as unknown });
  });

  it('keeps the id of a line that it cannot answer', () => {
    expect(JSON.parse(answerLine('{"id": "x"}', 1))).toMatchObject({ id: 'x' });
  });
});
