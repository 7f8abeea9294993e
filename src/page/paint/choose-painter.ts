import type { PainterName } from '../../platform/page-state';
import { canHighlight, highlightCanvas } from './highlight-canvas';
import { markCanvas } from './mark-canvas';
import { type Brush, type Painter, painterOn } from './painter';

/** The painter that the reader chose, or the one that the browser can do. */
export function choosePainter(
  chosen: PainterName,
  brush: Brush,
): { readonly name: PainterName; readonly painter: Painter } {
  const name = canHighlight() ? chosen : 'mark';
  return { name, painter: name === 'mark' ? painterOn(markCanvas(), brush) : painterOn(highlightCanvas(), brush) };
}
