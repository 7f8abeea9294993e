import type { Block, BlockKind } from '../model';
import type { Language } from './language';
import { lemmas } from './lemma';
import { type Segments, segment } from './sentences';
import { type Tokens, tokenise } from './tokens';

/** A block cut into words: what every later layer reads. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly tokens: Tokens;
  readonly lemmas: Uint32Array;
  readonly segments: Segments;
}

export function textBlock({ kind, text }: Block, language: Language): TextBlock {
  const tokens = tokenise(text);
  return { kind, tokens, lemmas: lemmas(tokens, language), segments: segment(tokens, language) };
}
