import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAPITAL,
  DOTTED,
  JOINED,
  LINK,
  POSSESSIVE,
  type Tokens,
  tokenise,
  UPPER,
  wordAt,
} from '../../../src/core/text/tokens';

const surfaces = (tokens: Tokens): string[] =>
  Array.from({ length: tokens.count }, (_, i) => tokens.text.slice(tokens.start[i], tokens.end[i]));
const words = (tokens: Tokens): string[] => Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
const flagged = (tokens: Tokens, flag: number): string[] => surfaces(tokens).filter((_, i) => tokens.flags[i]! & flag);

describe('a text is cut into tokens', () => {
  it.each<[string, string[]]>([
    ['Two men, one boat.', ['Two', 'men', ',', 'one', 'boat', '.']],
    ['a 48-hour queue', ['a', '48', 'hour', 'queue']],
    ['an 18\u2011year\u2011old', ['an', '18', 'year', 'old']],
    ['Russia\u2019s border', ['Russia', 'border']],
    ['it was the workers\u2019 choice', ['it', 'was', 'the', 'workers', '\u2019', 'choice']],
    ['O\u2019Brien didn\u2019t', ['O\u2019Brien', 'didn\u2019t']],
    ['2,353 of 1.5', ['2,353', 'of', '1.5']],
    ['10, 20.', ['10', ',', '20', '.']],
    ['\u00a314k', ['\u00a3', '14', 'k']],
    ['the G20 and 5G', ['the', 'G20', 'and', '5', 'G']],
    ['USD115, not RTX3080', ['USD', '115', ',', 'not', 'RTX3080']],
    ['600\u2013700', ['600', '\u2013', '700']],
    ['600-700', ['600', '700']],
    ['yes -- no', ['yes', '--', 'no']],
    ['the U.S. envoy at 6 p.m.', ['the', 'U.S.', 'envoy', 'at', '6', 'p.m.']],
    ['J.K. Rowling', ['J.K.', 'Rowling']],
    ['see https://example.org/2022/09 now', ['see', 'https://example.org/2022/09', 'now']],
    ['mobili\u00adsation', ['mobili\u00adsation']],
    ['of .25 and 3.', ['of', '.25', 'and', '3', '.']],
  ])('%j', (text, expected) => {
    expect(surfaces(tokenise(text))).toEqual(expected);
  });

  it('folds case, accents, apostrophes and soft hyphens in the word but not in the span', () => {
    const tokens = tokenise('L\u2019École mobili\u00adsée Łódź, d\u2019Été');
    expect(words(tokens)).toEqual(["l'ecole", 'mobilisee', 'lodz', ',', "d'ete"]);
  });

  it('marks what is capital, upper case, joined, possessive or dotted', () => {
    const tokens = tokenise('The NATO-led force, Kyiv\u2019s ally and the U.K.');
    expect(flagged(tokens, CAPITAL)).toEqual(['The', 'NATO', 'Kyiv', 'U.K.']);
    expect(flagged(tokens, UPPER)).toEqual(['NATO', 'U.K.']);
    expect(flagged(tokens, JOINED)).toEqual(['NATO']);
    expect(flagged(tokens, POSSESSIVE)).toEqual(['Kyiv']);
    expect(flagged(tokens, DOTTED)).toEqual(['U.K.']);
  });

  it('keeps an address whole', () => {
    const tokens = tokenise('www.example.org/a-1 and http://x.y');
    expect(Array.from(tokens.kind.subarray(0, tokens.count)).filter((kind) => kind === LINK)).toHaveLength(2);
  });

  it('gives tokens in order, none empty, none over another, all inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text);
        const edges = [0];
        for (let i = 0; i < tokens.count; i++) edges.push(tokens.start[i]! + 0.5, tokens.end[i]!);
        edges.push(text.length);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
      }),
    );
  });
});
