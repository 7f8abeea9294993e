import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/core/alignment/compare-articles';
import { english } from '../../../src/core/text/en/english';
import { articleOf } from './article-of';
import { textPairs } from './texts.pairs';

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
