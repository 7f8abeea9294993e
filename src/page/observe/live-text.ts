import { collectBlocks } from '../blocks/collect-blocks';
import type { Look } from '../blocks/look';
import type { PageBlock } from '../blocks/page-block';
import { giveWay } from './give-way';
import type { Stale } from './text-change';

/** The blocks of a page that changes. After a change only what it made stale is walked again. */
export interface LiveText {
  readonly blocks: readonly PageBlock[];
  /**
   * Drops what is no longer in the document and walks these elements again, letting the page have its turns in
   * between. Gives whether there was anything to do; throws when `signal` aborts.
   */
  refresh(stale: readonly Stale[], signal: AbortSignal): Promise<boolean>;
}

const FOLLOWING = 4;
const isGone = ({ pieces }: PageBlock) => !pieces[0]!.node.isConnected;

/** Where blocks of an element belong among others: before the first whose text comes after it. */
function placeOf(root: Element, blocks: readonly PageBlock[]): number {
  const after = blocks.findIndex(({ pieces }) => root.compareDocumentPosition(pieces[0]!.node) & FOLLOWING);
  return after < 0 ? blocks.length : after;
}

/** Walks in slices; all at once if the page changed under the walk, which nothing can do then. */
async function walk(root: Element, look: Look, turn: () => Promise<void>): Promise<PageBlock[]> {
  const blocks: PageBlock[] = [];
  const steps = collectBlocks(root, look);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value ? blocks : [...collectBlocks(root, look)];
    blocks.push(step.value);
    await turn();
  }
}

export function liveText(look: Look): LiveText {
  let blocks: readonly PageBlock[] = [];
  return {
    get blocks() {
      return blocks;
    },
    async refresh(stale, signal) {
      const turn = giveWay(signal);
      const there = blocks.filter((block) => !isGone(block));
      const changed = stale.length > 0 || there.length < blocks.length;
      blocks = there;
      for (const { root, read } of stale) {
        const fresh = read ? await walk(root, look, turn) : [];
        const rest = blocks.filter((block) => !isGone(block) && !root.contains(block.pieces[0]!.node));
        const place = placeOf(root, rest);
        blocks = [...rest.slice(0, place), ...fresh, ...rest.slice(place)];
      }
      return changed;
    },
  };
}
