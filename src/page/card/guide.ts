import { readerLocale } from '../../platform/own-pages';
import type { Highlights } from '../highlights';
import type { PageReading } from '../page-reader';
import type { PaintItem } from '../paint/paint-item';
import { cardHost } from './card-host';
import { cardContent } from './content';
import { guardKeys } from './keyboard';
import { followPointer } from './pointer';
import { boxOf, isInView, scrollToRange } from './scroll-to';
import { spotlight } from './spotlight';

/** Leads the reader from highlight to highlight, and shows the card of the one that is asked about. */
export interface Guide {
  /** The page was read again: the card goes with its highlight, or closes. */
  refresh(reading: PageReading): void;
  reveal(finding: number): boolean;
  step(by: 1 | -1): boolean;
}

/** How a card came to be open: one that a resting pointer opened closes when the pointer leaves. */
type Reason = 'hover' | 'asked' | 'keyboard';

interface Open {
  readonly item: PaintItem;
  readonly reason: Reason;
  /** What had the keyboard before the card took it. */
  readonly focused: Element | null;
}

const samePlace = (a: PaintItem, b: PaintItem) => a.block === b.block && a.start === b.start && a.end === b.end;
const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl';

export function guide(drawn: Highlights, first: PageReading, signal: AbortSignal): Guide {
  const locale = readerLocale();
  const host = cardHost(locale, close);
  const lamp = spotlight();
  let reading = first;
  let open: Open | null = null;
  /** Where the reader's walk has come to. */
  let visited: PaintItem | null = null;

  function close() {
    if (!open) return;
    const back = host.hasFocus() ? open.focused : null;
    open = null;
    host.close();
    lamp.off();
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  function place(): boolean {
    const ranges = open ? drawn.rangesOf(open.item) : [];
    const box = boxOf(ranges);
    if (!box || !isInView(box)) return false;
    host.place(box, isRightToLeft(anchorOf(ranges[0]!)));
    return true;
  }

  const anchorOf = ({ startContainer }: Range) => startContainer.parentElement ?? document.documentElement;

  function show(item: PaintItem, reason: Reason): boolean {
    const ranges = drawn.rangesOf(item);
    const content = cardContent(item, reading, locale);
    const [range] = ranges;
    if (!range || !content) return false;
    const focused = open?.focused ?? document.activeElement;
    open = { item, reason, focused };
    host.open(content, anchorOf(range));
    if (!place()) {
      close();
      return false;
    }
    lamp.on(ranges);
    if (reason === 'keyboard') host.focus();
    return true;
  }

  function go(item: PaintItem | undefined, reason: Reason): boolean {
    const [range] = item ? drawn.rangesOf(item) : [];
    if (!item || !range) return false;
    visited = item;
    scrollToRange(range);
    return show(item, reason);
  }

  /** Findings that are shown, in reading order. */
  const stops = () => drawn.items.filter((item) => item.finding !== null && drawn.rangesOf(item).length > 0);

  /** The walk starts at what the reader sees. */
  function startOfWalk(items: readonly PaintItem[], by: 1 | -1): number {
    if (visited) {
      const at = items.findIndex((item) => samePlace(item, visited!));
      if (at >= 0) return at + by;
    }
    const below = items.findIndex((item) => (boxOf(drawn.rangesOf(item))?.bottom ?? 0) > 0);
    return by > 0 ? Math.max(0, below) : (below < 0 ? items.length : below) - 1;
  }

  const isInCard = (event: Event) => event.target === host.element;
  followPointer(
    {
      itemAt: (point) => drawn.itemAt(point),
      isInCard,
      onRest(item) {
        if (!open || (open.reason === 'hover' && !samePlace(open.item, item))) show(item, 'hover');
      },
      onAway: () => open?.reason === 'hover' && close(),
      onClick: (item) => (item ? show(item, 'asked') : close()),
    },
    signal,
  );
  guardKeys({ isOpen: () => open !== null, isInCard, onEscape: close }, signal);

  const follow = () => {
    if (open && !place()) close();
  };
  addEventListener('scroll', follow, { signal, capture: true, passive: true });
  addEventListener('resize', follow, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && close(), { signal });
  document.addEventListener('focusin', (event) => onFocus(event), { signal });
  signal.addEventListener('abort', close, { once: true });

  /** Marks can have the keyboard; then they show their card, and keep it. */
  function onFocus({ isTrusted, target }: FocusEvent) {
    if (!isTrusted || !(target instanceof HTMLElement) || !target.matches('mark:focus-visible')) return;
    const { left, top, width, height } = target.getClientRects()[0] ?? target.getBoundingClientRect();
    const item = drawn.itemAt({ x: left + width / 2, y: top + height / 2 });
    if (item) show(item, 'hover');
  }

  return {
    refresh(next) {
      reading = next;
      if (!open) return;
      const item = drawn.items.find((other) => samePlace(other, open!.item));
      if (!item || !show(item, open.reason)) close();
    },
    reveal: (finding) =>
      go(
        drawn.items.find((item) => item.finding === finding),
        'asked',
      ),
    step(by) {
      const items = stops();
      return go(items[(startOfWalk(items, by) + items.length) % items.length], 'keyboard');
    },
  };
}
