import type { Gazetteer, Pack } from '../core/knowledge/pack';
import type { Block, Context } from '../core/model';
import { type Knowledge, prepare } from '../core/prepare';
import { read } from '../core/read';
import { toWire, type WireReading } from '../platform/wire';
import { namesIn } from './names-in';

/** Reads a page's text. Each call stands alone: the knowledge is kept only to save time. */
export type ReadText = (blocks: readonly Block[], context: Context) => WireReading;

/** Reads with knowledge given as JSON text (`{packs, gazetteers}`), which is parsed at the first call. */
export function textReader(json: string): ReadText {
  let knowledge: Knowledge | undefined;
  return (blocks, context) => {
    if (!knowledge) {
      const { packs, gazetteers } = JSON.parse(json) as { packs: Pack[]; gazetteers: Gazetteer[] };
      knowledge = prepare(packs, gazetteers);
    }
    const reading = read(blocks, knowledge, context);
    return toWire({ reading, names: namesIn(reading, knowledge) });
  };
}
