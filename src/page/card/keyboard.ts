export interface KeyActs {
  isOpen(): boolean;
  isInCard(event: Event): boolean;
  onEscape(): void;
}

const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;

/**
 * Keeps what is typed in the card from the page, whose shortcuts would act on it, and lets Escape close the card.
 * Listens first of all, at the window; only a page that listened there before us still hears keys.
 */
export function guardKeys(acts: KeyActs, signal: AbortSignal): void {
  /** Escape went down to close the card: its way up is not the page's either. */
  let escaping = false;

  function onKey(event: Event) {
    if (!event.isTrusted) return;
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape' && (escaping || acts.isOpen());
    if (!isEscape && !acts.isInCard(event)) return;
    event.stopImmediatePropagation();
    if (!isEscape) return;
    event.preventDefault();
    escaping = event.type !== 'keyup';
    if (event.type === 'keydown' && acts.isOpen()) acts.onEscape();
  }
  for (const type of TYPING) addEventListener(type, onKey, { signal, capture: true });
}
