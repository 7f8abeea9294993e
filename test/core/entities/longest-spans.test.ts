import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSpans } from '../../../src/core/entities/longest-spans';
import type { Span } from '../../../src/core/model';

const LENGTH = 60;
const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: Math.min(LENGTH, start + length) }));
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const length = ({ start, end }: Span): number => end - start;

describe('the longest of overlapping spans', () => {
  it('overlap no more and stand in order', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const kept = longestSpans(spans, LENGTH);
        kept.slice(1).forEach((next, i) => {
          expect(next.start).toBeGreaterThanOrEqual(kept[i]!.end);
        });
      }),
    );
  });

  it('leave out only what overlaps one at least as long', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const kept = longestSpans(spans, LENGTH);
        const dropped = spans.filter((one) => !kept.includes(one));
        for (const one of dropped)
          expect(kept.some((other) => overlap(one, other) && length(other) >= length(one))).toBe(true);
      }),
    );
  });
});
