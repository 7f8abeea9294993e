/** A box on the screen, in CSS pixels from the top left of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the card and what it is about, and between the card and the edge of the window. */
const GAP = 6;
const EDGE = 8;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where the top left corner of a card goes: below what it is about, above it where there is more room, and always
 * inside the window. It starts where its anchor starts: at the left, or at the right in right-to-left text.
 */
export function placeCard(anchor: Box, card: Size, view: Size, rightToLeft: boolean): { left: number; top: number } {
  const below = view.height - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const goesBelow = card.height <= below || below >= above;
  const top = goesBelow ? anchor.bottom + GAP : anchor.top - GAP - card.height;
  const left = rightToLeft ? anchor.right - card.width : anchor.left;
  return {
    left: clamp(left, EDGE, Math.max(EDGE, view.width - card.width - EDGE)),
    top: clamp(top, EDGE, Math.max(EDGE, view.height - card.height - EDGE)),
  };
}
