import { compileKnowledge } from '../../../scripts/knowledge/compile-knowledge';
import { type FigureClaims, figureClaims } from '../../../src/core/claims/figure-claims';
import { isWithin } from '../../../src/core/comparison/world';
import { findHits } from '../../../src/core/cues/hits';
import type { Block, IsoDate } from '../../../src/core/model';
import { type Knowledge, prepare } from '../../../src/core/prepare';
import { pageOf } from '../../../src/core/read/page';

let prepared: Knowledge | null = null;

/** The bundled knowledge, compiled once for all tests of a file. */
export function bundledKnowledge(): Knowledge {
  if (prepared) return prepared;
  const { packs, gazetteers } = compileKnowledge({ lenient: true });
  prepared = prepare(packs, gazetteers);
  return prepared;
}

/** Each line a paragraph; where there are several, the first is the headline. */
export function blocksOf(text: string): Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, i) => ({ kind: i === 0 && lines.length > 1 ? 'heading' : 'paragraph', text: line.trim() }));
}

/** What the figures of a text claim on any question of the story, whatever the text as a whole is about. */
export function claimsOfText(text: string, published: IsoDate): FigureClaims {
  const knowledge = bundledKnowledge();
  const page = pageOf(blocksOf(text), knowledge, { published });
  const { cues, asked } = knowledge.packs[0]!;
  const blocks = page.text.blocks.map(({ tokens, lemmas }, i) => ({ tokens, lemmas, mentions: page.names[i]! }));
  const { world, language } = knowledge;
  return figureClaims(
    { ...page, mentions: page.names, hits: findHits(cues.vocabulary, blocks), published },
    { asked, cues, isStory: true, isWithin: (inner, outer) => isWithin(world, inner, outer), language },
  );
}
