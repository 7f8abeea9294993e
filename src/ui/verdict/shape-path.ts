import type { Shape } from '../theme';

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

const round = (n: number): number => Math.round(n * 100) / 100;

/** SVG path data of a verdict's shape, centred on `x`, `y` and about as wide as a disc of radius `r` (pixels). */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  if (shape === 'diamond') {
    const d = r * 1.25;
    return polygon([
      [x, y - d],
      [x + d, y],
      [x, y + d],
      [x - d, y],
    ]);
  }
  if (shape === 'arrow') {
    return polygon([
      [x - r, y - r],
      [x + r * 0.25, y - r],
      [x + r * 1.25, y],
      [x + r * 0.25, y + r],
      [x - r, y + r],
    ]);
  }
  if (shape === 'square') {
    const s = r * 0.9;
    return polygon([
      [x - s, y - s],
      [x + s, y - s],
      [x + s, y + s],
      [x - s, y + s],
    ]);
  }
  return circle(x, y, shape === 'dot' ? r * 0.6 : r);
}

/** Drawn as an outline: what is looser or was not compared carries less ink. */
export const isHollow = (shape: Shape): boolean => shape === 'ring' || shape === 'square' || shape === 'dot';
