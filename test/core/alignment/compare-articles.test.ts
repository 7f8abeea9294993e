import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/alignment/article';
import { compareArticles } from '../../../src/core/alignment/compare-articles';
import { pageText } from '../../../src/core/cues/page-text';
import { findDates } from '../../../src/core/dates/find-dates';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { english } from '../../../src/core/text/en/english';
import { textBlock } from '../../../src/core/text/text-block';
import { textPairs } from './texts.pairs';

function articleOf(text: string, published?: string): Article {
  const blocks = text.split('\n').map((line) => textBlock({ kind: 'paragraph', text: line }, english));
  return {
    text: pageText(blocks, null),
    quantities: blocks.map(({ tokens }) => findQuantities(tokens, english)),
    dates: blocks.map(({ tokens }) => findDates(tokens, undefined, english)),
    published,
  };
}

const compared = (a: string, b: string) =>
  compareArticles(articleOf(a), articleOf(b), english).pairs.map((pair) => [
    pair.a.figure.surface,
    pair.b.figure.surface,
    pair.verdict,
    pair.reason.code,
  ]);

it('takes a toll of a later report for the same count, grown', () => {
  const [first, second] = [
    articleOf('The storm killed 13 people on the coast.', '2021-06-01'),
    articleOf('The storm killed 21 people on the coast.', '2021-06-03'),
  ];
  expect(compareArticles(first, second, english).verdict).toBe('update');
  expect(compareArticles(second, first, english).verdict).toBe('update');
  expect(compareArticles({ ...first, published: undefined }, second, english).verdict).toBe('conflict');
});

it('pairs the same figures whichever text comes first', () => {
  for (const { a, b, pairs } of textPairs) {
    const swapped = compareArticles(articleOf(b), articleOf(a), english).pairs;
    const surfaces = swapped.map((pair) => [pair.b.figure.surface, pair.a.figure.surface].join(' / ')).sort();
    expect(surfaces).toEqual(pairs.map(([first, second]) => `${first} / ${second}`).sort());
  }
});

describe('two texts side by side', () => {
  it.each(textPairs)('$about', ({ a, b, pairs }) => {
    expect(compared(a, b)).toEqual(pairs);
  });
});
