import { describe, expect, it } from 'vitest';
import { CATEGORY_STYLES, PAPER, type Pair, type Scheme, STANDING_STYLES } from '../../src/ui/theme';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const SCHEMES: Scheme[] = ['light', 'dark'];
const papers: [string, Pair][] = [
  ['paper', PAPER.paper],
  ['raised', PAPER.raised],
  ['sunken', PAPER.sunken],
];
const texts: [string, Pair][] = [
  ['ink', PAPER.ink],
  ['muted', PAPER.muted],
  ...Object.entries(CATEGORY_STYLES).map(([name, style]): [string, Pair] => [name, style.colour]),
  ...Object.entries(STANDING_STYLES).map(([name, style]): [string, Pair] => [name, style.colour]),
];

describe.each(SCHEMES)('colours on %s paper', (scheme) => {
  it.each(texts)('%s can be read on every surface (4.5:1)', (_, colour) => {
    const worst = Math.min(...papers.map(([, paper]) => contrast(colour[scheme], paper[scheme])));
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['controls', PAPER.control],
    ['focus rings', PAPER.focus],
  ])('%s stand out from every surface (3:1)', (_, colour) => {
    const worst = Math.min(...papers.map(([, paper]) => contrast(colour[scheme], paper[scheme])));
    expect(worst).toBeGreaterThanOrEqual(3);
  });
});

describe('signs besides colour', () => {
  it('gives every category a line of its own', () => {
    const lines = Object.values(CATEGORY_STYLES).map(({ line, thickness }) => `${line} ${thickness}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('gives every standing a shape of its own', () => {
    const shapes = Object.values(STANDING_STYLES).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
