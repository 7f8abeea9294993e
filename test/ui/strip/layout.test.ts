import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layOutStrip,
  MARK_RADIUS,
  type StripInput,
  type StripLayout,
  type StripOptions,
} from '../../../src/ui/strip/layout';
import type { Standing } from '../../../src/ui/theme';

const WIDTH = 340;
const options: StripOptions = { width: WIDTH, formatTick: String, measure: (text) => text.length * 6.4 };

type End = number | null;
const value = (min: End, max: End, soft = false) => ({ min, max, soft, label: `${min ?? ''}–${max ?? ''}` });
const report = (min: End, max: End, standing: Standing = 'agree') => ({ ...value(min, max), standing });
const strip = (claim: StripInput['claim'], ...reports: StripInput['reports']): StripLayout =>
  layOutStrip({ kind: 'number', claim, reports }, options);

/** What each mark and its label cover. */
const boxes = ({ reports }: StripLayout) =>
  reports.map(({ x0, x1, y, label }) => {
    const size = options.measure(label.text);
    const [from, to] = label.anchor === 'start' ? [label.x, label.x + size] : [label.x - size, label.x];
    return { y, left: Math.min(x0 - MARK_RADIUS, from), right: Math.max(x1 + MARK_RADIUS, to) };
  });

describe('the number strip', () => {
  it.each([
    ['a figure', 5, 5, 'point'],
    ['a range', 5, 9, 'range'],
    ['a floor', 5, null, 'floor'],
    ['a ceiling', null, 9, 'ceiling'],
  ] as const)('draws %s in its own form', (_, min, max, form) => {
    expect(strip(value(1, 1), report(min, max)).reports[0]?.form).toBe(form);
  });

  it('places smaller values further left', () => {
    const { claim, reports } = strip(value(20, 20), report(10, 10), report(30, 30));
    expect([reports[0]?.x0, claim.x0, reports[1]?.x0]).toEqual(
      [reports[0]?.x0, claim.x0, reports[1]?.x0].toSorted((a, b) => Number(a) - Number(b)),
    );
  });

  it('lets a floor run to the right edge and a ceiling to the left one', () => {
    const { reports } = strip(value(20, 20), report(10, null), report(null, 30));
    expect(reports[0]?.x1).toBeGreaterThan(WIDTH - 10);
    expect(reports[1]?.x0).toBeLessThan(10);
  });

  it.each([
    [10, 200, false],
    [10, 201, true],
    [0, 5_000, false],
    [-3, 100, false],
  ])('from %d to %d is logarithmic: %s', (low, high, log) => {
    expect(strip(value(low, low), report(high, high)).log).toBe(log);
  });

  it('spaces a logarithmic axis by factors', () => {
    const { reports } = strip(value(1, 1), report(10, 10), report(100, 100), report(1_000, 1_000));
    const xs = reports.map((mark) => mark.x0);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[2] ?? 0) - (xs[1] ?? 0), 6);
  });

  it('shows reports of one value and standing as one mark that counts them', () => {
    const { reports } = strip(value(5, 5), report(7, 7), report(7, 7), report(7, 7, 'conflict'));
    expect(reports.map((mark) => [mark.standing, mark.count])).toEqual([
      ['agree', 2],
      ['conflict', 1],
    ]);
    expect(reports[0]?.label.text).toContain('×2');
  });

  it('stands a single value in the middle of its axis', () => {
    const { claim } = strip(value(300_000, 300_000), report(300_000, 300_000));
    expect(claim.x0).toBeCloseTo(WIDTH / 2, 6);
  });

  it('names round values on the axis', () => {
    const { ticks } = strip(value(2_353, 2_353), report(1_000, null, 'compatible'), report(2_355, 2_355));
    expect(ticks.map((tick) => tick.label)).toEqual(['1000', '1500', '2000', '2500']);
  });

  it('names whole days on an axis of dates', () => {
    const claim = value(22_000, 22_000);
    const { ticks } = layOutStrip({ kind: 'date', claim, reports: [report(22_002, 22_002)] }, options);
    expect(ticks.map((tick) => tick.label)).toEqual(['22000', '22001', '22002']);
  });

  const end = fc.oneof(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 2_300, max: 2_400 }));
  const anyValue = fc
    .tuple(end, end, fc.constantFrom('point', 'range', 'floor', 'ceiling'))
    .map(([a, b, form]): [End, End] => {
      if (form === 'point') return [a, a];
      if (form === 'floor') return [a, null];
      return form === 'ceiling' ? [null, a] : [Math.min(a, b), Math.max(a, b)];
    });
  const anyStrip = fc
    .tuple(anyValue, fc.array(anyValue, { minLength: 1, maxLength: 8 }))
    .map(([claim, reports]) => strip(value(...claim), ...reports.map((ends) => report(...ends))));

  it('never lets a mark or label meet another', () => {
    fc.assert(
      fc.property(anyStrip, (layout) => {
        const all = boxes(layout);
        const meet = all.some((a, i) =>
          all.slice(i + 1).some((b) => a.y === b.y && a.left <= b.right && b.left <= a.right),
        );
        expect(meet).toBe(false);
      }),
    );
  });

  it('keeps every mark, label and tick within its bounds', () => {
    fc.assert(
      fc.property(anyStrip, (layout) => {
        for (const { left, right, y } of boxes(layout)) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(WIDTH);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(layout.axisY);
        }
        for (const tick of layout.ticks) {
          expect(tick.x).toBeGreaterThan(0);
          expect(tick.x).toBeLessThan(WIDTH);
        }
      }),
    );
  });
});
