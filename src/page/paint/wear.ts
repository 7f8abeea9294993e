import type { PageBlock } from '../blocks/page-block';

/** This many times within this time, in milliseconds, the same text is read and marked anew; then it stays unmarked. */
const MOST = 4;
const WITHIN = 10_000;

/**
 * Some pages write a text anew whenever it is changed. To mark it would make the page write, us read, and so on for
 * ever. Tells whether a block's text has come back too often; asking counts, once for each block.
 */
export function wear(): (block: PageBlock) => boolean {
  const seen = new WeakSet<PageBlock>();
  const times = new Map<string, { first: number; count: number }>();
  return (block) => {
    const now = performance.now();
    const known = times.get(block.text);
    const time = known && now - known.first < WITHIN ? known : { first: now, count: 0 };
    if (!seen.has(block)) time.count++;
    seen.add(block);
    times.set(block.text, time);
    return time.count > MOST;
  };
}
