import type { Scheme } from '../../ui/theme';

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** `rgb(…)` and `rgba(…)`, which computed colours are unless a page uses a wider gamut; then it counts as none. */
function parseColour(text: string): Colour | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return { red, green, blue, alpha };
}

/** Perceived brightness, 0 to 1 (ITU-R BT.601 weights). */
const brightness = ({ red, green, blue }: Colour) => (0.299 * red + 0.587 * green + 0.114 * blue) / 255;

/**
 * Is a text on light or on dark ground? Judged by the text's own colour, which a page sets against its ground
 * whether that is a colour, a picture or the browser's canvas.
 */
export function schemeOf(element: Element): Scheme {
  const colour = parseColour(getComputedStyle(element).color);
  return colour && brightness(colour) > 0.55 ? 'dark' : 'light';
}
