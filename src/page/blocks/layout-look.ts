import { BLOCK_LEVEL } from './elements';
import { hiddenByMarkup, type Look } from './look';

/** A first letter that floats is still a part of its word. */
const DROP_CAP = 3;

/** Text that is laid out but clipped away is for screen readers: labels, not the story. */
function clippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const tiny = style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1;
  return tiny || style.clipPath === 'inset(50%)' || style.clipPath === 'inset(100%)' || /^rect\(/.test(style.clip);
}

function displayOf(element: Element): 'none' | 'inline' | 'block' {
  if (hiddenByMarkup(element)) return 'none';
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || style.visibility !== 'visible' || clippedAway(style)) return 'none';
  if (display === 'contents' || display === 'inline' || display.startsWith('ruby')) return 'inline';
  const blockTag = BLOCK_LEVEL.has(element.localName);
  if (display.startsWith('inline-')) return blockTag ? 'block' : 'inline';
  const dropCap = !blockTag && style.cssFloat !== 'none' && (element.textContent?.length ?? 0) <= DROP_CAP;
  return dropCap ? 'inline' : 'block';
}

/** The look that the browser gives. Asks for computed styles, so the document must be in a window. */
export const layoutLook: Look = {
  display: displayOf,
  keepsLines: (element) => /^(pre|break-spaces)/.test(getComputedStyle(element).whiteSpace),
};
