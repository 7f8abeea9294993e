import { CATEGORIES, type Category } from '../../core/model';
import { STANDING_ORDER, type Standing } from '../../ui/theme';
import type { PaintItem } from './paint-item';

/** One way of drawing: that of a category, or that of a standing, strong or faint, for what was compared. */
export type StyleKey = Category | Standing | `faint-${Standing}`;

export const STYLE_KEYS: readonly StyleKey[] = [
  ...CATEGORIES,
  ...STANDING_ORDER,
  ...STANDING_ORDER.map((standing) => `faint-${standing}` as const),
];

export function styleOf({ category, standing, emphasis }: PaintItem): StyleKey {
  if (standing === null || emphasis === 'plain') return category;
  return emphasis === 'faint' ? `faint-${standing}` : standing;
}

/**
 * The name of a style, which the page can see: a number that says nothing of what was found. `taken` tells whether
 * the page or another extension has the name already; ours then gets a suffix.
 */
export function styleName(style: StyleKey, taken: (name: string) => boolean = () => false): string {
  const name = `text-mark-${STYLE_KEYS.indexOf(style) + 1}`;
  for (let suffix = 0; ; suffix++) {
    const candidate = suffix ? `${name}-${suffix}` : name;
    if (!taken(candidate)) return candidate;
  }
}
