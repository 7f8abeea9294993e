import type { Look } from '../blocks/look';
import { changedElements, outermost, type Stale, staleAt, WATCHED_ATTRIBUTES } from './text-change';

/** What the page changes while it is watched. */
export interface Changes {
  /** What is out of date since this was asked last. The first time it is everything. */
  take(): Stale[];
  /** Does something to the page that is not to be taken for a change by the page. */
  unseen(act: () => void): void;
}

/**
 * Watches the document until `signal` aborts. `onChange` hears of changes at once, before the page shows them; what
 * it does to the page itself is not seen either.
 */
export function watchChanges(
  look: Look,
  onChange: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): Changes {
  let body: Element | null = null;
  let records: MutationRecord[] = [];

  function note(fresh: readonly MutationRecord[]) {
    if (!fresh.length) return;
    records.push(...fresh);
    onChange(fresh);
    observer.takeRecords();
  }
  const observer = new MutationObserver(note);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    take() {
      const elements = new Set(records.flatMap((record) => changedElements(record, look)));
      records = [];
      const now = document.body ?? document.documentElement;
      // A page can put a new body in the place of the old one.
      if (body !== now) {
        body = now;
        return [{ root: now, read: true }];
      }
      return outermost([...elements].flatMap((element) => staleAt(element, now, look) ?? []));
    },
    unseen(act) {
      note(observer.takeRecords());
      act();
      observer.takeRecords();
    },
  };
}
