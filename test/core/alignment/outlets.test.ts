import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/core/alignment/compare-articles';
import { english } from '../../../src/core/text/en/english';
import { accidents } from './accidents.outlets';
import { affairs } from './affairs.outlets';
import { articleOf } from './article-of';
import { assorted } from './assorted.outlets';
import { traps } from './traps.outlets';

const outlets = [...accidents, ...affairs, ...assorted, ...traps];
const pairsOf = (a: string, b: string): string[] =>
  compareArticles(articleOf(a), articleOf(b), english).pairs.map(
    (pair) => `${pair.a.figure.surface} = ${pair.b.figure.surface}`,
  );
const found = outlets.map(({ a, b, pairs }) => ({ pairs, got: pairsOf(a, b) }));
const total = (lists: readonly (readonly string[])[]) => lists.reduce((sum, { length }) => sum + length, 0);
const right = total(found.map(({ pairs, got }) => got.filter((pair) => pairs.includes(pair))));

describe('what two outlets write of one event', () => {
  it('has at least 95 of 100 pairs right', () => {
    expect(right / total(found.map(({ got }) => got))).toBeGreaterThanOrEqual(0.95);
  });

  it('has at least 80 of 100 of the pairs that a fact-checker would set side by side', () => {
    expect(right / total(found.map(({ pairs }) => pairs))).toBeGreaterThanOrEqual(0.8);
  });

  it.each(outlets.filter(({ pairs }) => pairs.length === 0))('pairs nothing of look-alikes: $about', ({ a, b }) => {
    expect(pairsOf(a, b)).toEqual([]);
  });

  it.each(outlets)('pairs the same figures whichever text comes first: $about', ({ a, b }) => {
    const swapped = pairsOf(b, a).map((pair) => pair.split(' = ').reverse().join(' = '));
    expect(swapped.sort()).toEqual(pairsOf(a, b).sort());
  });
});
