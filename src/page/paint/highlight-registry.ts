import { STYLE_KEYS, type StyleKey, styleName } from './style-names';

/** Our entries in the browser's registry of highlights, one for each style. */
export interface HighlightRegistry {
  add(style: StyleKey, ranges: readonly Range[]): void;
  remove(style: StyleKey, ranges: readonly Range[]): void;
  /** Makes sure that every style is registered, for the page may clear the registry; gives the names. */
  register(): ReadonlyMap<StyleKey, string>;
  clear(): void;
}

/** Other extensions and the page use the same registry: names that are taken are left to them, and so are their entries. */
export function highlightRegistry(): HighlightRegistry {
  const { highlights } = CSS;
  const entries = new Map(STYLE_KEYS.map((style) => [style, { name: '', highlight: new Highlight() }]));
  const isOurs = ({ name, highlight }: { name: string; highlight: Highlight }) => highlights.get(name) === highlight;
  return {
    add(style, ranges) {
      for (const range of ranges) entries.get(style)?.highlight.add(range);
    },
    remove(style, ranges) {
      for (const range of ranges) entries.get(style)?.highlight.delete(range);
    },
    register() {
      for (const [style, entry] of entries) {
        if (isOurs(entry)) continue;
        entry.name = styleName(style, (name) => highlights.has(name));
        highlights.set(entry.name, entry.highlight);
      }
      return new Map([...entries].map(([style, { name }]) => [style, name]));
    },
    clear() {
      for (const entry of entries.values()) {
        entry.highlight.clear();
        if (isOurs(entry)) highlights.delete(entry.name);
      }
    },
  };
}
