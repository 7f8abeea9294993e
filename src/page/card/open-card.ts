import type { Highlights } from '../highlights';
import type { PageReading } from '../page-reader';
import type { PaintItem } from '../paint/paint-item';
import { cardHost } from './card-host';
import { cardContent } from './content';
import { boxOf, isInView } from './scroll-to';
import { spotlight } from './spotlight';

/** How a card came to be open: one that a resting pointer opened closes when the pointer leaves. */
export type Reason = 'hover' | 'asked' | 'keyboard';

interface Open {
  readonly item: PaintItem;
  readonly reason: Reason;
  /** What had the keyboard before the card took it. */
  readonly focused: Element | null;
}

/** The one card of a page, open or not. */
export interface OpenCard {
  readonly item: PaintItem | null;
  readonly reason: Reason | null;
  /** Opens it beside a highlight; `false` where that is not in view or not known. */
  show(item: PaintItem, reason: Reason, reading: PageReading): boolean;
  /** Keeps it beside its highlight; closes it where that is out of view. */
  follow(): void;
  close(): void;
  contains(event: Event): boolean;
}

const anchorOf = ({ startContainer }: Range): Element =>
  startContainer instanceof Element ? startContainer : (startContainer.parentElement ?? document.documentElement);

const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl';

/** Tab in the card, which is the document's last element, leaves the keyboard with nothing of the page. */
const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

export function openCard(drawn: Highlights, locale: string): OpenCard {
  const host = cardHost(locale, close);
  const lamp = spotlight();
  let open: Open | null = null;

  function close() {
    const isLeft = open?.reason === 'keyboard' && isNowhere();
    const back = open && (isLeft || host.hasFocus()) ? open.focused : null;
    open = null;
    host.close();
    lamp.off();
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  /** Gives whether it is open still: beside something that is out of view it is not. */
  function place(ranges: readonly Range[]): boolean {
    const box = boxOf(ranges);
    if (box && isInView(box)) host.place(box, isRightToLeft(anchorOf(ranges[0]!)));
    else close();
    return open !== null;
  }

  return {
    get item() {
      return open?.item ?? null;
    },
    get reason() {
      return open?.reason ?? null;
    },
    show(item, reason, reading) {
      const ranges = drawn.rangesOf(item);
      const content = cardContent(item, reading, locale);
      const [range] = ranges;
      if (!range || !content) return false;
      open = { item, reason, focused: open?.focused ?? document.activeElement };
      host.open(content, anchorOf(range));
      if (!place(ranges)) return false;
      lamp.on(ranges);
      if (reason === 'keyboard') host.focus();
      return true;
    },
    follow() {
      if (open) place(drawn.rangesOf(open.item));
    },
    close() {
      if (open) close();
    },
    contains: (event) => event.target === host.element,
  };
}
