import { drawnRanges } from './drawn-ranges';
import { highlightRegistry } from './highlight-registry';
import { schemeOf } from './page-scheme';
import { ALL_SHOWN, EMPTY, type Painter } from './painter';
import { STYLE_KEYS } from './style-names';
import { declarations } from './style-rules';
import { pageStyle } from './style-sheet';

/** Does the browser have the CSS Custom Highlight API (CSS Custom Highlight API Module Level 1)? */
export const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/** Draws with live ranges in one registry entry for each style; the page's DOM is not touched. */
export function highlightPainter(): Painter {
  const registry = highlightRegistry();
  const style = pageStyle();
  let drawn = drawnRanges(EMPTY);
  let shown = ALL_SHOWN;
  return {
    paint(painting) {
      drawn = drawnRanges(painting);
      registry.fill(drawn.byStyle(shown));
      const scheme = schemeOf(painting.blocks[0]?.container ?? document.documentElement);
      const rules = STYLE_KEYS.map((key) => `::highlight(${registry.nameOf(key)}) { ${declarations(key, scheme)} }`);
      style.replace(rules.join('\n'));
    },
    show(next) {
      shown = next;
      registry.fill(drawn.byStyle(shown));
    },
    repair() {},
    uncover() {},
    clear() {
      drawn = drawnRanges(EMPTY);
      registry.clear();
      style.remove();
    },
    itemAt: (point) => drawn.at(point, shown),
    rangesOf: (item) => (shown[item.category] ? drawn.of(item) : []),
  };
}
