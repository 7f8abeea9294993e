import type { PainterName } from '../../platform/page-state';
import { canHighlight, highlightPainter } from './highlight-painter';
import { markPainter } from './mark-painter';
import type { Painter } from './painter';

/** The painter that the reader chose, or the one that the browser can do. */
export function choosePainter(chosen: PainterName): { readonly name: PainterName; readonly painter: Painter } {
  const name = canHighlight() ? chosen : 'mark';
  return { name, painter: name === 'mark' ? markPainter() : highlightPainter() };
}
