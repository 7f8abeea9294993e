import { CATEGORIES, type Category } from '../../core/model';
import { CATEGORY_STYLES, type Scheme, STANDING_STYLES, type Standing } from '../../ui/theme';
import type { StyleKey } from './style-names';

const alpha = (hex: string, opacity: number): string =>
  `${hex}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

const isCategory = (style: StyleKey): style is Category => (CATEGORIES as readonly string[]).includes(style);

/** Lines of a compared figure are stronger than those of a name. */
const STANDING_THICKNESS = 2;

/**
 * The declarations of a style, important so that a page's reset of `mark` does not undo them. The text keeps its
 * colour: only what is behind and below it changes. `::highlight()` allows no other properties than these.
 */
export function declarations(style: StyleKey, scheme: Scheme): string {
  const { colour, line, thickness, tint } = isCategory(style)
    ? { ...CATEGORY_STYLES[style], tint: 0 }
    : { ...STANDING_STYLES[style as Standing], thickness: STANDING_THICKNESS };
  const hex = colour[scheme];
  return [
    `text-decoration: underline ${line} ${hex} ${thickness}px !important`,
    `background-color: ${tint ? alpha(hex, tint) : 'transparent'} !important`,
  ].join(';');
}
