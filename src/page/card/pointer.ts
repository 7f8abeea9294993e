import type { Point } from '../paint/canvas';
import type { PaintItem } from '../paint/paint-item';

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

/** Runs something after a while unless it is stopped; starting it again does not put it off. */
function delayed(act: () => void, time: number, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    start() {
      timer ??= setTimeout(() => {
        timer = undefined;
        act();
      }, time);
    },
  };
}

/** Follows the reader's pointer until `signal` aborts. What scripts of the page make up is not followed. */
export function followPointer(acts: PointerActs, signal: AbortSignal): void {
  let point: Point = { x: 0, y: 0 };
  const away = delayed(acts.onAway, AWAY, signal);
  const rest = delayed(look, REST, signal);

  function look() {
    const item = acts.itemAt(point);
    if (!item) return away.start();
    away.stop();
    acts.onRest(item);
  }

  function onMove(event: PointerEvent) {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    rest.stop();
    point = { x: event.clientX, y: event.clientY };
    if (acts.isInCard(event)) away.stop();
    else if (event.buttons === 0) rest.start();
  }

  function onLeave() {
    rest.stop();
    away.start();
  }

  function onClick(event: MouseEvent) {
    if (!event.isTrusted || acts.isInCard(event)) return;
    rest.stop();
    away.stop();
    acts.onClick(isTaken(event.target) ? null : acts.itemAt({ x: event.clientX, y: event.clientY }));
  }

  const options = { signal, passive: true, capture: true };
  addEventListener('pointermove', onMove, options);
  addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
}
