import type { Block, BlockKind, Context } from '../../src/core/model';
import type { Input } from './input';

const LONGEST_HEADING = 120;
const BULLET = /^[•►▪‣·*–—-]\s*/;
const ENDS_A_SENTENCE = /[.!?…;:,][”"’')\]]*$/;
/** A full stop inside: more than one sentence, so no heading. */
const HAS_SENTENCES = /[a-z)][.!?]["”’]?\s+["“‘]?[A-Z]/;

function kindOf(line: string): BlockKind {
  if (BULLET.test(line)) return 'list-item';
  const heading = line.length <= LONGEST_HEADING && !ENDS_A_SENTENCE.test(line) && !HAS_SENTENCES.test(line);
  return heading ? 'heading' : 'paragraph';
}

/** Plain text as blocks: each line is one, and a short line without a full stop is taken for a heading. */
export function textInput(text: string, context: Context): Input {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trim();
    if (!trimmed) continue;
    blocks.push({ kind: kindOf(trimmed), text: trimmed });
    offsets.push(index + line.indexOf(trimmed));
  }
  return { text, fromHtml: false, blocks, offsets, context };
}
