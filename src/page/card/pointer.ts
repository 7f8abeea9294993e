import type { PaintItem } from '../paint/paint-item';
import type { Point } from '../paint/painter';

/** The pointer must rest on a highlight for this long before its card opens, in milliseconds … */
const REST = 140;
/** … and may be away from highlight and card for this long before it closes: it has a gap to cross. */
const AWAY = 350;

export interface PointerActs {
  itemAt(point: Point): PaintItem | null;
  isInCard(event: Event): boolean;
  /** The pointer rests on a highlight. */
  onRest(item: PaintItem): void;
  /** The pointer has left highlight and card. */
  onAway(): void;
  /** A click or tap on a highlight, or on nothing of ours. */
  onClick(item: PaintItem | null): void;
}

/** A link's click is the link's; and a drag that selected text is not a click. */
const isTaken = (target: EventTarget | null) =>
  (target instanceof Element && target.closest('a[href], button, input, select, textarea, label, summary') !== null) ||
  getSelection()?.isCollapsed === false;

/** Follows the reader's pointer until `signal` aborts. What scripts of the page make up is not followed. */
export function followPointer(acts: PointerActs, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;

  function leave() {
    clearTimeout(rest);
    away ??= setTimeout(() => {
      away = undefined;
      acts.onAway();
    }, AWAY);
  }

  function stay() {
    clearTimeout(away);
    away = undefined;
  }

  function look({ clientX: x, clientY: y }: PointerEvent) {
    const item = acts.itemAt({ x, y });
    if (!item) return leave();
    stay();
    acts.onRest(item);
  }

  function onMove(event: PointerEvent) {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(rest);
    if (acts.isInCard(event)) stay();
    else if (event.buttons === 0) rest = setTimeout(look, REST, event);
  }

  function onClick(event: MouseEvent) {
    if (!event.isTrusted || acts.isInCard(event)) return;
    const item = isTaken(event.target) ? null : acts.itemAt({ x: event.clientX, y: event.clientY });
    clearTimeout(rest);
    stay();
    acts.onClick(item);
  }

  const options = { signal, passive: true, capture: true };
  addEventListener('pointermove', onMove, options);
  addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  const forget = () => {
    clearTimeout(rest);
    clearTimeout(away);
  };
  signal.addEventListener('abort', forget, { once: true });
}
