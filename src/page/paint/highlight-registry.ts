import { STYLE_KEYS, type StyleKey, styleName } from './style-names';

/** Our entries in the browser's registry of highlights, one for each style. */
export interface HighlightRegistry {
  /** Shows these ranges and no others. */
  fill(ranges: ReadonlyMap<StyleKey, readonly Range[]>): void;
  /** The name that a style has in the registry. */
  nameOf(style: StyleKey): string;
  clear(): void;
}

interface Entry {
  readonly name: string;
  readonly highlight: Highlight;
}

/** Other extensions and the page use the same registry: names that are taken are left to them, and so are their entries. */
export function highlightRegistry(): HighlightRegistry {
  const { highlights } = CSS;
  const entries = new Map<StyleKey, Entry>();

  /** Asked anew each time, for the page may have cleared the registry. */
  function entryOf(style: StyleKey): Entry {
    const known = entries.get(style);
    if (known && highlights.get(known.name) === known.highlight) return known;
    const name = styleName(style, (taken) => highlights.has(taken));
    const entry = { name, highlight: known?.highlight ?? new Highlight() };
    highlights.set(name, entry.highlight);
    entries.set(style, entry);
    return entry;
  }

  return {
    fill(ranges) {
      for (const style of STYLE_KEYS) {
        const { highlight } = entryOf(style);
        highlight.clear();
        for (const range of ranges.get(style) ?? []) highlight.add(range);
      }
    },
    nameOf: (style) => entryOf(style).name,
    clear() {
      for (const { name, highlight } of entries.values()) {
        highlight.clear();
        if (highlights.get(name) === highlight) highlights.delete(name);
      }
      entries.clear();
    },
  };
}
