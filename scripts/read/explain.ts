import type { Knowledge } from '../../src/core/prepare';
import type { Input } from './input';
import type { Style } from './style';

export function explain(file: string, input: Input, knowledge: Knowledge, style: Style): string {
  return style.bold(`${file} ${input.blocks.length} ${knowledge.packs.length}`);
}
