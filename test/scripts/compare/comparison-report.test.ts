import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../scripts/compare/article-of';
import { comparisonReport } from '../../../scripts/compare/comparison-report';
import { styleFor } from '../../../scripts/read/style';
import { textInput } from '../../../scripts/read/text-input';
import { compareArticles } from '../../../src/core/alignment/compare-articles';
import { english } from '../../../src/core/text/en/english';

function reportOn(a: string, b: string): string {
  const [first, second] = [articleOf(textInput(a, {}), english), articleOf(textInput(b, {}), english)];
  const comparison = compareArticles(first, second, english);
  return comparisonReport(
    comparison,
    { name: 'a.txt', article: first },
    { name: 'b.txt', article: second },
    styleFor({}),
  );
}

describe('the table of two texts', () => {
  const table = reportOn(
    'The flood left 300 homes without power. The flood killed 13 people in the Vale of Arden and in all of its many and remote side valleys, the fire service said late at night.',
    'Some 300 homes were without power after the flood. In the remote side valleys of the Vale of Arden the flood killed 15 people, the emergency service of the province announced.',
  );

  it('puts conflicts first, each with its reason', () => {
    expect(table.indexOf('conflict')).toBeLessThan(table.indexOf('agree'));
    expect(table).toContain('The numbers differ: 13 here, 15 there.');
  });

  it('fits a terminal of 100 columns', () => {
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('says how many figures were paired and ends with the verdict on the whole', () => {
    expect(table).toContain('Figures: 2 in A, 2 in B. Counting the same thing, as far as the texts tell: 2 of each.');
    expect(table.trimEnd()).toMatch(/Overall: conflict\.$/);
  });

  it('says so where nothing can be compared', () => {
    expect(reportOn('It rained.', 'The bridge cost £3m.')).toContain('Nothing to compare.');
  });
});
