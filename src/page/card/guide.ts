import { readerLocale } from '../../platform/own-pages';
import type { Highlights } from '../highlights';
import type { PageReading } from '../page-reader';
import { itemOfClaim, type PaintItem } from '../paint/paint-item';
import { guardKeys } from './keyboard';
import { type OpenCard, openCard, type Reason } from './open-card';
import { followPointer } from './pointer';
import { boxOf, scrollToRange } from './scroll-to';
import { nextStop } from './walk';

/** Leads the reader from highlight to highlight, and shows the card of the one that is asked about. */
export interface Guide {
  /** The page was read again: the card goes with its highlight, or closes. */
  refresh(reading: PageReading): void;
  reveal(finding: number): boolean;
  step(by: 1 | -1): boolean;
}

const samePlace = (a: PaintItem | null, b: PaintItem) =>
  a !== null && a.block === b.block && a.start === b.start && a.end === b.end;

/** Marks can have the keyboard; then they show their card, and keep it. */
function focusedMark({ isTrusted, target }: FocusEvent): Element | null {
  return isTrusted && target instanceof Element && target.matches('mark:focus-visible') ? target : null;
}

const middleOf = (element: Element) => {
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** Opens and closes the card as pointer, keyboard and window have it, until `signal` aborts. */
function attend(
  card: OpenCard,
  drawn: Highlights,
  show: (item: PaintItem, reason: Reason) => void,
  signal: AbortSignal,
) {
  followPointer(
    {
      itemAt: (point) => drawn.itemAt(point),
      isInCard: (event) => card.contains(event),
      onRest(item) {
        const free = card.reason === null || (card.reason === 'hover' && !samePlace(card.item, item));
        if (free) show(item, 'hover');
      },
      onAway: () => card.reason === 'hover' && card.close(),
      onClick: (item) => (item ? show(item, 'asked') : card.close()),
    },
    signal,
  );
  guardKeys(
    { isOpen: () => card.item !== null, isInCard: (event) => card.contains(event), onEscape: () => card.close() },
    signal,
  );
  addEventListener('scroll', () => card.follow(), { signal, capture: true, passive: true });
  addEventListener('resize', () => card.follow(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden && card.close(), { signal });
  document.addEventListener(
    'focusin',
    (event) => {
      const mark = focusedMark(event);
      const item = mark && drawn.itemAt(middleOf(mark));
      if (item) show(item, 'hover');
    },
    { signal },
  );
  signal.addEventListener('abort', () => card.close(), { once: true });
}

export function guide(drawn: Highlights, first: PageReading, signal: AbortSignal): Guide {
  const card = openCard(drawn, readerLocale());
  let reading = first;
  /** Where the reader's walk has come to. */
  let visited: PaintItem | null = null;
  const show = (item: PaintItem, reason: Reason) => card.show(item, reason, reading);
  attend(card, drawn, show, signal);

  function go(item: PaintItem | undefined, reason: Reason): boolean {
    const [range] = item ? drawn.rangesOf(item) : [];
    if (!item || !range) return false;
    visited = item;
    scrollToRange(range);
    return show(item, reason);
  }

  return {
    refresh(next) {
      reading = next;
      const { item, reason } = card;
      if (!item || !reason) return;
      const again = drawn.items.find((other) => samePlace(item, other));
      if (!again || !show(again, reason)) card.close();
    },
    reveal(finding) {
      const claim = reading.reading.findings[finding]?.claim;
      return go(claim && itemOfClaim(drawn.items, claim), 'asked');
    },
    step(by) {
      const stops = drawn.items.filter((item) => item.finding !== null && drawn.rangesOf(item).length > 0);
      const at = stops.findIndex((item) => samePlace(visited, item));
      const inView = (index: number) => (boxOf(drawn.rangesOf(stops[index]!))?.bottom ?? 0) > 0;
      return go(stops[nextStop(stops.length, at, inView, by)], 'keyboard');
    },
  };
}
