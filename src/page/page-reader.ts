import type { Block, Context } from '../core/model';
import { sendToBackground } from '../platform/channel';
import { asFailure, type Outcome, success } from '../platform/failure';
import type { NamedReading } from '../platform/page-state';
import { articleBlocks } from './blocks/article-blocks';
import { layoutLook } from './blocks/layout-look';
import type { PageBlock } from './blocks/page-block';
import { pageContext } from './context/page-context';
import { calm } from './observe/calm';
import { liveText } from './observe/live-text';
import { changedElements, outermost, type Stale, staleAt, WATCHED_ATTRIBUTES } from './observe/text-change';

/** A reading with the blocks that its offsets are in. */
export interface PageReading extends NamedReading {
  readonly blocks: readonly PageBlock[];
}

/** What the reader needs of a painter that writes into the page. */
export interface Covering {
  repair(records: readonly MutationRecord[]): void;
  uncover(root: Element): void;
}

/** Reads the page, and again what changes, until it is stopped. */
export interface PageReader {
  /** The first reading. */
  start(): Promise<Outcome<PageReading>>;
  /** Does something to the page that is not to be taken for a change by the page. */
  unseen(act: () => void): void;
}

const sameText = (a: readonly Block[], b: readonly Block[]) =>
  a.length === b.length && a.every((block, i) => block.text === b[i]!.text && block.kind === b[i]!.kind);

const sameContext = (a: Context, b: Context) => JSON.stringify(a) === JSON.stringify(b);

/**
 * `covering` is asked for each time, for the painter can change. `onReading` hears of every reading but the first;
 * readings that fail later are dropped, for the next change brings the next attempt.
 */
export function pageReader(
  covering: () => Covering,
  onReading: (reading: PageReading) => void,
  signal: AbortSignal,
): PageReader {
  const text = liveText(layoutLook);
  let body: Element | null = null;
  let records: MutationRecord[] = [];
  let first: Promise<unknown> = Promise.resolve();
  let last: (PageReading & { readonly context: Context }) | null = null;

  const note = (fresh: readonly MutationRecord[]) => {
    if (!fresh.length) return;
    covering().repair(fresh);
    observer.takeRecords();
    records.push(...fresh);
    again.ask();
  };
  const observer = new MutationObserver(note);

  function unseen(act: () => void) {
    note(observer.takeRecords());
    act();
    observer.takeRecords();
  }

  function takeStale(): Stale[] {
    const elements = new Set(records.flatMap((record) => changedElements(record, layoutLook)));
    records = [];
    const now = document.body ?? document.documentElement;
    // At first all is stale; and a page can put a new body in the place of the old one.
    if (body !== now) {
      body = now;
      return [{ root: now, read: true }];
    }
    return outermost([...elements].flatMap((element) => staleAt(element, now, layoutLook) ?? []));
  }

  /** Gives whether there was anything to refresh. */
  function refresh(): Promise<boolean> {
    const stale = takeStale();
    unseen(() => {
      for (const { root } of stale) covering().uncover(root);
    });
    return text.refresh(stale, signal);
  }

  async function read(): Promise<Outcome<PageReading>> {
    const blocks = articleBlocks(text.blocks);
    const context = pageContext(document, location.href);
    if (last && sameText(blocks, last.blocks) && sameContext(context, last.context)) {
      return success({ ...last, blocks });
    }
    const plain = blocks.map(({ kind, text }) => ({ kind, text }));
    const outcome = await sendToBackground('text.read', { blocks: plain, context });
    signal.throwIfAborted();
    if (!outcome.ok) return outcome;
    last = { ...outcome.value, blocks, context };
    return success(last);
  }

  /** `null` where nothing changed. A signal that aborts half-way is a failure too: nobody is left to mind it. */
  async function readAgain(): Promise<Outcome<PageReading> | null> {
    try {
      return (await refresh()) ? await read() : null;
    } catch (error) {
      return { ok: false, failure: asFailure(error) };
    }
  }

  const again = calm(async () => {
    await first;
    const outcome = await readAgain();
    if (outcome?.ok) onReading(outcome.value);
  }, signal);

  return {
    unseen,
    start() {
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
      observer.observe(document.documentElement, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: WATCHED_ATTRIBUTES,
      });
      // The first time, everything is new.
      const reading = readAgain() as Promise<Outcome<PageReading>>;
      first = reading;
      return reading;
    },
  };
}
