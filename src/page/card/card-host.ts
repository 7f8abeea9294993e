import type { CardContent, CardProps } from '../../ui/card/Card';
import { clearCard, renderCard } from '../../ui/card/render-card';
import { adoptStyles } from '../../ui/styles/adopt-styles';
import { cardStyles } from '../../ui/styles/style-sheets';
import { type Box, placeCard } from './place';

/**
 * The card's own element, in the document only while the card is open. Its shadow root is closed, so that the page
 * can neither read nor restyle what is in it, and it lies in the top layer, above dialogs and full screen.
 */
export interface CardHost {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  open(content: CardContent, anchor: Element): void;
  /** Puts the card beside a box. */
  place(anchor: Box, rightToLeft: boolean): void;
  /** Moves the keyboard into the card. */
  focus(): void;
  /** Whether the keyboard is in the card. */
  hasFocus(): boolean;
  close(): void;
}

/** Inline and important: no style sheet of the page is stronger. */
const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

function styled(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(declarations)) element.style.setProperty(name, value, 'important');
}

/** A modal dialog makes everything outside it inert, so the card must be in it. */
const parentFor = (anchor: Element): Element =>
  anchor.closest('dialog:modal') ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/** How much the page enlarges what is in an element (CSS `zoom`); the card is not to be enlarged with it. */
const zoomOf = (element: Element) => (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

export function cardHost(locale: string, onClose: () => void): CardHost {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const container = document.createElement('div');
  shadow.append(container);
  element.popover = 'manual';
  styled(element, STYLE);
  const props: Pick<CardProps, 'locale' | 'onClose'> = { locale, onClose };
  return {
    element,
    get isOpen() {
      return element.isConnected;
    },
    open(content, anchor) {
      if (!shadow.adoptedStyleSheets.length) adoptStyles(shadow, cardStyles());
      const parent = parentFor(anchor);
      if (element.parentNode !== parent) {
        parent.append(element);
        styled(element, { zoom: String(1 / zoomOf(parent)) });
      }
      renderCard(container, { content, ...props });
      if (!element.matches(':popover-open')) element.showPopover();
    },
    place(anchor, rightToLeft) {
      const { width, height } = element.getBoundingClientRect();
      const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
      const { left, top } = placeCard(anchor, { width, height }, view, rightToLeft);
      styled(element, { left: `${left}px`, top: `${top}px` });
    },
    focus() {
      shadow.querySelector<HTMLElement>('button, a, [tabindex]')?.focus({ preventScroll: true });
    },
    hasFocus: () => shadow.activeElement !== null,
    close() {
      element.remove();
      clearCard(container);
    },
  };
}
