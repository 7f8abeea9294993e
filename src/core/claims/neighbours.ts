/** More of a kind than this on one side of a figure is a list or a table, and no longer about it. */
const MOST_ON_A_SIDE = 8;

/**
 * The items nearest to a position, at most eight on either side, of a list in order of position. What is looked for
 * around a figure is looked for among these, so that the time a page takes grows with its length and no faster.
 */
export function neighbours<T>(items: readonly T[], position: number, positionOf: (item: T) => number): readonly T[] {
  if (items.length <= MOST_ON_A_SIDE) return items;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(items[middle]!) < position) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - MOST_ON_A_SIDE), low + MOST_ON_A_SIDE);
}

/** The same around an item of the list itself, by its index; without it. */
export function neighboursOf<T>(items: readonly T[], index: number): readonly T[] {
  const before = items.slice(Math.max(0, index - MOST_ON_A_SIDE), index);
  return [...before, ...items.slice(index + 1, index + 1 + MOST_ON_A_SIDE)];
}
