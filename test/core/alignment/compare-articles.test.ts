import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/alignment/article';
import { compareArticles } from '../../../src/core/alignment/compare-articles';
import { pageText } from '../../../src/core/cues/page-text';
import { findDates } from '../../../src/core/dates/find-dates';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { english } from '../../../src/core/text/en/english';
import { textBlock } from '../../../src/core/text/text-block';
import { textPairs } from './texts.pairs';

function articleOf(text: string): Article {
  const blocks = text.split('\n').map((line) => textBlock({ kind: 'paragraph', text: line }, english));
  return {
    text: pageText(blocks, null),
    quantities: blocks.map(({ tokens }) => findQuantities(tokens, english)),
    dates: blocks.map(({ tokens }) => findDates(tokens, undefined, english)),
  };
}

const compared = (a: string, b: string) =>
  compareArticles(articleOf(a), articleOf(b), english).pairs.map((pair) => [
    pair.a.figure.surface,
    pair.b.figure.surface,
    pair.verdict,
    pair.reason.code,
  ]);

describe('two texts side by side', () => {
  it.each(textPairs)('$about', ({ a, b, pairs }) => {
    expect(compared(a, b)).toEqual(pairs);
  });
});
