/**
 * Where a walk through stops goes next, as an index into them: on from the one visited last, around at the ends;
 * without one, from what is in view. `seen` tells of each stop whether it is below the top of the window.
 */
export function nextStop(count: number, visited: number, seen: (index: number) => boolean, by: 1 | -1): number {
  if (count === 0) return -1;
  if (visited >= 0) return (visited + by + count) % count;
  let below = 0;
  while (below < count && !seen(below)) below++;
  return (by > 0 ? below : below - 1 + count) % count;
}
