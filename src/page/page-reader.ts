import type { Block, Context } from '../core/model';
import { sendToBackground } from '../platform/channel';
import { asFailure, type Outcome, success } from '../platform/failure';
import type { NamedReading } from '../platform/page-state';
import { fromWire } from '../platform/wire';
import { articleBlocks } from './blocks/article-blocks';
import { layoutLook } from './blocks/layout-look';
import type { PageBlock } from './blocks/page-block';
import { pageContext } from './context/page-context';
import { calm } from './observe/calm';
import type { Changes } from './observe/changes';
import { giveWay } from './observe/give-way';
import { liveText } from './observe/live-text';

/** A reading with the blocks that its offsets are in. */
export interface PageReading extends NamedReading {
  readonly blocks: readonly PageBlock[];
}

/** Reads the page, and again what changes, until it is stopped. */
export interface PageReader {
  /** Of the first reading; `onReading` hears of the later ones. */
  readonly first: Promise<Outcome<PageReading>>;
  /** To be told that the page has changed. */
  again(): void;
}

const sameBlocks = (a: readonly Block[], b: readonly Block[]) =>
  a.length === b.length && a.every((block, i) => block.text === b[i]!.text && block.kind === b[i]!.kind);

/** Has blocks read by the background; the last reading is kept, for most changes leave the text as it is. */
function backgroundReader(): (blocks: readonly PageBlock[], context: Context) => Promise<Outcome<PageReading>> {
  let last: { readonly reading: PageReading; readonly context: string } | null = null;
  return async (blocks, context) => {
    const contextText = JSON.stringify(context);
    if (last?.context === contextText && sameBlocks(last.reading.blocks, blocks)) {
      return success({ ...last.reading, blocks });
    }
    const plain = blocks.map(({ kind, text }) => ({ kind, text }));
    const outcome = await sendToBackground('text.read', { blocks: plain, context });
    if (!outcome.ok) return outcome;
    last = { reading: { ...fromWire(outcome.value), blocks }, context: contextText };
    return success(last.reading);
  };
}

/**
 * `uncover` is called before the text below an element is read; `onReading` hears of later readings. One that fails
 * is dropped: the next change brings the next attempt.
 */
export function pageReader(
  changes: Changes,
  uncover: (root: Element) => void,
  onReading: (reading: PageReading) => Promise<void>,
  signal: AbortSignal,
): PageReader {
  const text = liveText(layoutLook);
  const readBlocks = backgroundReader();

  /** `null` where nothing has changed. A signal that aborts half-way is a failure too: nobody is left to mind it. */
  async function read(): Promise<Outcome<PageReading> | null> {
    try {
      const stale = changes.take();
      changes.unseen(() => {
        for (const { root } of stale) uncover(root);
      });
      const turn = giveWay(signal);
      if (!(await text.refresh(stale, signal))) return null;
      await turn();
      const blocks = articleBlocks(text.blocks);
      await turn();
      const outcome = await readBlocks(blocks, pageContext(document, location.href));
      signal.throwIfAborted();
      return outcome;
    } catch (error) {
      return { ok: false, failure: asFailure(error) };
    }
  }

  const again = calm(async () => {
    await first;
    const outcome = await read();
    if (outcome?.ok) await onReading(outcome.value);
  }, signal);

  // The first time everything has changed.
  const first = read() as Promise<Outcome<PageReading>>;
  return { first, again: again.ask };
}
