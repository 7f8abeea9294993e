import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../../../src/core/claims/states/stance';
import { english } from '../../../../src/core/text/en/english';
import { textBlock } from '../../../../src/core/text/text-block';
import { STANCES } from './stance.table';

describe('how firmly a text puts something', () => {
  it.each(STANCES)('is %s in "%s"', (stance, sentence) => {
    const text = sentence.replace(/[[\]]/g, '');
    const block = textBlock({ kind: 'paragraph', text }, english);
    const start = sentence.indexOf('[');
    const first = block.tokens.start.indexOf(start, start === 0 ? 0 : 1);
    expect(stanceOf(block, { first, last: first + 1 }, english)).toBe(stance);
  });
});
