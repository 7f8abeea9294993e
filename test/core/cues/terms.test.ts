import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/core/cues/hits';
import { vocabularyOf } from '../../../src/core/cues/vocabulary';
import { english } from '../../../src/core/text/en/english';
import { textBlock } from '../../../src/core/text/text-block';

const concepts = {
  arrest: ['detain', 'round up', 'take into custody'],
  unrest: ['protest', '$arrest'],
  capital: ['@moscow', 'Muscovite'],
};

/** What the term matches in the text, as it stands there. */
function matches(term: string, text: string): string[] {
  const vocabulary = vocabularyOf([term], concepts, english);
  const block = textBlock({ kind: 'paragraph', text }, english);
  const { starts, ends } = findHits(vocabulary, [{ ...block, mentions: [] }]);
  const { start, end } = block.tokens;
  return starts[0]!.map((first, i) => text.slice(start[first]!, end[ends[0]![i]! - 1]!));
}

describe('a term of the cue language', () => {
  it.each([
    ['detain', 'Police detained, detain and are detaining people', ['detained', 'detain', 'detaining']],
    ['draft office', 'two draft offices and a draft-office', ['draft offices', 'draft-office']],
    ['call up', 'He was called up; the call-up goes on', ['called up', 'call-up']],
    ['mobilisation', 'mobilization, mobilisation and Mobilisation', ['mobilization', 'mobilisation', 'Mobilisation']],
    ['partial mobilisation', 'the “partial” mobilisation', ['partial” mobilisation']],
    ['woman', "the women's march", ['women']],
    ['$arrest', 'detained, rounded up or taken into custody', ['detained', 'rounded up', 'taken into custody']],
    ['$unrest', 'protests and detentions; they detained him', ['protests', 'detained']],
  ])('"%s" is found in "%s"', (term, text, found) => {
    expect(matches(term, text)).toEqual(found);
  });

  it.each([
    ['draft office', 'a draft for the office'],
    ['call up', 'call me when you are up'],
    ['round up', 'a round, up in the air'],
    ['$arrest', 'rounded numbers'],
  ])('"%s" is not found in "%s"', (term, text) => {
    expect(matches(term, text)).toEqual([]);
  });

  it('stands, with a plus, for the mentions of a place and of every place in it', () => {
    const placesIn = (place: string) => (place === 'russia' ? ['moscow'] : []);
    const { entities } = vocabularyOf(['@russia+', '@russia'], concepts, english, placesIn);
    expect(entities.get('moscow')).toEqual([0]);
    expect(entities.get('russia')).toEqual([0, 1]);
  });

  it('stands for the mentions of an entity, in the order of the text', () => {
    const vocabulary = vocabularyOf(['$capital'], concepts, english);
    const block = textBlock({ kind: 'paragraph', text: 'Muscovites left Moscow' }, english);
    const mention = { block: 0, start: 16, end: 22, surface: 'Moscow', category: 'place', first: 2, last: 3 } as const;
    const hits = findHits(vocabulary, [{ ...block, mentions: [{ ...mention, entity: 'moscow' }] }]);
    expect(hits.starts[0]).toEqual([0, 2]);
  });

  it('that names no concept is an error that says which', () => {
    expect(() => vocabularyOf(['$nothing'], concepts, english)).toThrow('$nothing');
  });

  it('of a concept that contains itself is an error that says how', () => {
    const circular = { a: ['$b'], b: ['$a'] };
    expect(() => vocabularyOf(['$a'], circular, english)).toThrow('a → b → a');
  });
});
