import { compileKnowledge } from '../../scripts/knowledge/compile-knowledge';
import { textInput } from '../../scripts/read/text-input';
import type { Context, Reading } from '../../src/core/model';
import { type Knowledge, prepare } from '../../src/core/prepare';
import { read } from '../../src/core/read';

let prepared: Knowledge | null = null;

/** The knowledge that ships, compiled once for all tests of a file. */
export function bundledKnowledge(): Knowledge {
  if (!prepared) {
    const { packs, gazetteers } = compileKnowledge();
    prepared = prepare(packs, gazetteers);
  }
  return prepared;
}

/** Reads lines of text as a page of 27 September 2022, unless the context says otherwise. */
export function readText(text: string, context: Context = {}): Reading {
  const { blocks } = textInput(text, {});
  return read(blocks, bundledKnowledge(), { published: '2022-09-27', ...context });
}
