import type { AxisKind, StripValue } from './strip-value';

export interface Scale {
  readonly log: boolean;
  readonly from: number;
  readonly to: number;
  /** Pixels from the left edge. */
  x(value: number): number;
}

/** Above this ratio of largest to smallest value a linear axis would squeeze the small ones together. */
const LOG_RATIO = 20;
/** Room beside the outermost values, as a share of the width between them. */
const ROOM = 0.12;

const ends = (values: readonly StripValue[]): number[] =>
  values.flatMap(({ min, max }) => [min, max].filter((end) => end !== null));

/** The stretch of axis on which every finite end can stand, with room beside the outermost. */
function domain(low: number, high: number, kind: AxisKind): [number, number] {
  if (low !== high) return [low, high];
  const room = kind === 'date' ? 3 : Math.abs(low) / 4 || 1;
  return [low - room, high + room];
}

/**
 * A scale that places every finite end of `values` between `left` and `right` (pixels).
 * Logarithmic where all are above zero and span more than a factor of 20.
 */
export function scaleFor(values: readonly StripValue[], kind: AxisKind, left: number, right: number): Scale {
  const all = ends(values);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const log = kind === 'number' && low > 0 && high / low > LOG_RATIO;
  const [place, back] = log ? [Math.log10, (v: number) => 10 ** v] : [(v: number) => v, (v: number) => v];
  const [start, stop] = domain(place(low), place(high), kind);
  const room = (stop - start) * ROOM;
  const [from, to] = [start - room, stop + room];
  return {
    log,
    from: back(from),
    to: back(to),
    x: (value) => left + ((place(value) - from) / (to - from)) * (right - left),
  };
}
