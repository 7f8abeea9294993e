import { CATEGORIES, type Category } from '../../core/model';
import { CATEGORY_STYLES, type Line, type Pair, type Scheme, STANDING_STYLES, type Standing } from '../../ui/theme';
import type { StyleKey } from './style-names';

const alpha = (hex: string, opacity: number): string =>
  `${hex}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

const FAINT = 'faint-';
const isCategory = (style: StyleKey): style is Category => (CATEGORIES as readonly string[]).includes(style);

interface Look {
  readonly colour: Pair;
  readonly line: Line;
  /** CSS pixels. */
  readonly thickness: number;
  /** Opacity of the colour behind the text, 0 to 1. */
  readonly tint: number;
}

/** Lines of a compared figure are stronger than those of a name; of what stays quiet they are thin, without a ground. */
function lookOf(style: StyleKey): Look {
  if (isCategory(style)) return { ...CATEGORY_STYLES[style], tint: 0 };
  const faint = style.startsWith(FAINT);
  const standing = (faint ? style.slice(FAINT.length) : style) as Standing;
  const { colour, line, tint } = STANDING_STYLES[standing];
  if (!faint) return { colour, line, tint, thickness: standing === 'none' ? 1 : 2 };
  return { colour, line: line === 'double' ? 'dotted' : line, tint: 0, thickness: 1 };
}

/**
 * The declarations of a style, important so that a page's reset of `mark` does not undo them. The text keeps its
 * colour: only what is behind and below it changes. `::highlight()` allows no other properties than these.
 */
export function declarations(style: StyleKey, scheme: Scheme): string {
  const { colour, line, thickness, tint } = lookOf(style);
  const hex = colour[scheme];
  return [
    `text-decoration: underline ${line} ${hex} ${thickness}px !important`,
    `background-color: ${tint ? alpha(hex, tint) : 'transparent'} !important`,
  ].join(';');
}
