import type { Box } from './place';

/** The first line of a range on the screen; `null` where it is not shown. */
export function boxOf(ranges: readonly Range[]): Box | null {
  for (const range of ranges) {
    for (const box of range.getClientRects()) if (box.width > 0 && box.height > 0) return box;
  }
  return null;
}

export const isInView = ({ top, bottom, left, right }: Box): boolean =>
  bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;

/** Brings a range to the upper middle of the window, through whatever scrolls around it. */
export function scrollToRange(range: Range): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = boxOf([range]);
  const wanted = innerHeight / 3;
  if (box && (box.top < innerHeight / 8 || box.bottom > innerHeight * 0.6)) {
    scrollBy({ top: box.top - wanted, behavior: 'instant' });
  }
}
