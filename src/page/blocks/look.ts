import { BLOCK_LEVEL } from './elements';

/** How an element is shown, as far as reading minds it. */
export interface Look {
  /** `block`: its text is apart from what is around it; `inline`: part of it; `none`: not shown. */
  display(element: Element): 'none' | 'inline' | 'block';
  /** Line breaks in its text are shown as such. */
  keepsLines(element: Element): boolean;
}

/** `display: none` and `visibility: hidden` in a style attribute. */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Hidden by its own attributes, whatever the style sheets say. */
export function hiddenByMarkup(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** The look that the markup alone gives, for documents that nobody lays out: the command line's. */
export const markupLook: Look = {
  display(element) {
    if (hiddenByMarkup(element)) return 'none';
    return BLOCK_LEVEL.has(element.localName) ? 'block' : 'inline';
  },
  keepsLines: () => false,
};
