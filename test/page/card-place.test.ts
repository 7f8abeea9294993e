import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/page/card/place';
import { nextStop } from '../../src/page/card/walk';

const view = { width: 800, height: 600 };
const card = { width: 300, height: 200 };
const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('the place of the card', () => {
  it.each([
    ['below its word, starting where that starts', word(100, 100), false, { left: 100, top: 126 }],
    ['above it where there is no room below', word(100, 500), false, { left: 100, top: 294 }],
    ['further left where the window ends', word(700, 100), false, { left: 492, top: 126 }],
    ['ending where its word ends in right-to-left text', word(500, 100), true, { left: 260, top: 126 }],
    ['further right where the window begins', word(10, 100), true, { left: 8, top: 126 }],
  ])('is %s', (_, anchor, rightToLeft, place) => {
    expect(placeCard(anchor, card, view, rightToLeft)).toEqual(place);
  });

  it('is in the window wherever its word is, if the card fits', () => {
    const at = fc.integer({ min: -2000, max: 2000 });
    const size = fc.record({ width: fc.integer({ min: 50, max: 780 }), height: fc.integer({ min: 20, max: 580 }) });
    fc.assert(
      fc.property(at, at, size, fc.boolean(), (left, top, { width, height }, rightToLeft) => {
        const place = placeCard(word(left, top), { width, height }, view, rightToLeft);
        return (
          place.left >= 0 && place.top >= 0 && place.left + width <= view.width && place.top + height <= view.height
        );
      }),
    );
  });
});

describe('a walk through the figures', () => {
  const from = (below: number) => (index: number) => index >= below;
  it.each([
    ['starts at the first that is in view', 5, -1, from(2), 1, 2],
    ['starts backwards before what is in view', 5, -1, from(2), -1, 1],
    ['starts at the first of all below the last', 5, -1, from(5), 1, 0],
    ['starts backwards at the last from the top', 5, -1, from(0), -1, 4],
    ['goes on', 5, 2, from(0), 1, 3],
    ['goes back', 5, 2, from(0), -1, 1],
    ['goes around at the end', 5, 4, from(0), 1, 0],
    ['goes around at the beginning', 5, 0, from(0), -1, 4],
    ['goes nowhere where there is nothing', 0, -1, from(0), 1, -1],
  ] as const)('%s', (_, count, visited, seen, by, next) => {
    expect(nextStop(count, visited, seen, by)).toBe(next);
  });
});
