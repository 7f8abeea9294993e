import { beforeAll, describe, expect, it } from 'vitest';
import { originOf } from '../../../src/core/claims/origin';
import { relationSets } from '../../../src/core/claims/relation-sets';
import { entityMentions } from '../../../src/core/entities/entity-mentions';
import { textBlock } from '../../../src/core/text/text-block';
import { bundledKnowledge } from '../bundled-knowledge';
import { ORIGINS } from './origins.table';

function originIn(sentence: string): string | null {
  const { language, names, lexicon } = bundledKnowledge();
  const [before, marked] = sentence.split(/[[\]]/);
  const block = textBlock({ kind: 'paragraph', text: sentence.replace(/[[\]]/g, '') }, language);
  const [start, end] = [before!.length, before!.length + marked!.length];
  const first = block.tokens.start.findIndex((at, i) => at >= start && i < block.tokens.count);
  let last = first + 1;
  while (last < block.tokens.count && block.tokens.start[last]! < end) last++;
  const [mentions] = entityMentions([block], names, lexicon, language);
  return originOf({ first, last }, block, mentions!, relationSets(language));
}

// Compiling the knowledge is no part of what is tested, and slow on a busy machine.
beforeAll(() => void bundledKnowledge(), 60_000);

describe('who a figure goes back to', () => {
  it.each(ORIGINS)('is %s in: %s', (origin, sentence) => {
    expect(originIn(sentence)).toBe(origin);
  });
});
