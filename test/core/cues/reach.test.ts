import { describe, expect, it } from 'vitest';
import { compileCues } from '../../../src/core/cues/compiled-cues';
import { findHits } from '../../../src/core/cues/hits';
import { meetCue } from '../../../src/core/cues/met-cue';
import { pageText } from '../../../src/core/cues/page-text';
import { surroundingsOf } from '../../../src/core/cues/surroundings';
import { vocabularyOf } from '../../../src/core/cues/vocabulary';
import type { Reach } from '../../../src/core/knowledge/pack';
import type { Block } from '../../../src/core/model';
import { english } from '../../../src/core/text/en/english';
import { textBlock } from '../../../src/core/text/text-block';
import { wordAt } from '../../../src/core/text/tokens';

const page: Block[] = [
  { kind: 'heading', text: 'Fire in the harbour' },
  { kind: 'paragraph', text: 'A ship came in at noon.' },
  { kind: 'heading', text: 'What the crew saw' },
  {
    kind: 'paragraph',
    text: 'Smoke rose at once. The captain counted 12 sailors, while a tug waited; nobody shouted.',
  },
  { kind: 'paragraph', text: 'Later the engine failed.' },
];

/** The narrowest reach in which a word stands around "12", whose phrase is "counted 12 sailors". */
function reachOf(word: string, within: Reach): string | null {
  const vocabulary = vocabularyOf([word], {}, english);
  const text = pageText(
    page.map((block) => textBlock(block, english)),
    null,
  );
  const { tokens } = text.blocks[3]!;
  const hits = findHits(
    vocabulary,
    text.blocks.map((block) => ({ ...block, mentions: [] })),
  );
  const figure = Array.from({ length: tokens.count }, (_, i) => i).find((i) => wordAt(tokens, i) === '12')!;
  const at = text.bases[3]! + figure;
  const around = surroundingsOf(text, 3, [at, at + 1], [at - 1, at + 2]);
  const { needs } = compileCues({ needs: [{ any: [word], within }] }, vocabulary);
  return meetCue(needs[0]!, around, hits)?.reach ?? null;
}

describe('the reach of a cue', () => {
  it.each([
    ['count', 'phrase'],
    ['sailor', 'phrase'],
    ['captain', 'clause'],
    ['tug', 'sentence'],
    ['shout', 'sentence'],
    ['smoke', 'nearby'],
    ['crew', 'nearby'],
    ['harbour', 'nearby'],
    ['ship', 'page'],
  ])('has "%s" in its %s', (word, reach) => {
    expect(reachOf(word, 'page')).toBe(reach);
  });

  it('hears nothing of the page that stands after the figure', () => {
    expect(reachOf('engine', 'page')).toBeNull();
  });

  it.each([
    ['captain', 'phrase'],
    ['tug', 'clause'],
    ['smoke', 'sentence'],
    ['ship', 'nearby'],
    ['whale', 'page'],
  ] as const)('leaves "%s" out of its %s', (word, within) => {
    expect(reachOf(word, within)).toBeNull();
  });
});
