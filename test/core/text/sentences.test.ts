import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/text/en/english';
import { segment } from '../../../src/core/text/sentences';
import { tokenise } from '../../../src/core/text/tokens';

/** The pieces between the starts given, as text. */
function pieces(text: string, which: 'sentenceStart' | 'clauseStart'): string[] {
  const tokens = tokenise(text);
  const starts = Array.from(segment(tokens, english)[which]);
  return starts.slice(0, -1).map((first, k) => text.slice(tokens.start[first], tokens.end[starts[k + 1]! - 1]));
}

describe('sentences', () => {
  it.each<[string]>([
    ['Two were held.|Three fled.'],
    ['“We left.”|She did not say why.'],
    ['Mr. Ivanov met Gen. Petrov on Sept. 21 in St. Petersburg.|He was tired.'],
    ['He lives in the U.S. and works there.|She does not.'],
    ['He lives in the U.S.|The visa took a year.'],
    ['It cost 1.5 million.|Nobody paid.'],
    ['Is it so?|Yes!|It is.'],
    ['J. Smith was No. 5 on the list.|Others were not.'],
    ['It grew by 3.|Then it fell.'],
    ['They waited … and waited.'],
    ['Headline without a stop\n|The text begins here.'],
    ['He said: “Stop.” and went on.'],
    ['Acme Inc. said so.|Nobody at Acme Inc.|The rest is silence.'],
  ])('%s', (text) => {
    const expected = text.split('|').map((piece) => piece.trim());
    expect(pieces(text.replaceAll('\n|', '\n').replaceAll('|', ' '), 'sentenceStart')).toEqual(expected);
  });

  it('has none in an empty text', () => {
    expect(segment(tokenise(' '), english).sentences).toBe(0);
  });
});

describe('clauses', () => {
  it.each<[string]>([
    ['A gunman opened fire,|killing 13,|and fled.'],
    ['Police held 200 people,|who were later freed;|no one was charged.'],
    ['Queues grew|while officials denied it.'],
    ['The list — |ten names — |was leaked.'],
    ['Men, women and children left.'],
    ['He said this:|“No.”'],
  ])('%s', (text) => {
    const expected = text.split('|').map((piece) => piece.trim());
    expect(pieces(text.replace(/(\S)\|/g, '$1 ').replaceAll('|', ''), 'clauseStart')).toEqual(expected);
  });

  it('gives each token its sentence and its clause', () => {
    const tokens = tokenise('One left, and two stayed. Three slept.');
    const { sentenceOf, clauseOf } = segment(tokens, english);
    expect(Array.from(sentenceOf)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect(Array.from(clauseOf)).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2]);
  });
});
