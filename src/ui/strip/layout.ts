import type { Standing } from '../theme';
import { type Scale, scaleFor } from './scale';
import type { AxisKind, StripValue } from './strip-value';
import { ticksOf } from './ticks';

/** What the strip is to show. Labels are short: "2,353", "2,000+", "~300,000". */
export interface StripInput {
  readonly kind: AxisKind;
  readonly claim: StripValue & { readonly label: string };
  readonly reports: readonly (StripValue & { readonly label: string; readonly standing: Standing })[];
}

export type MarkForm = 'point' | 'range' | 'floor' | 'ceiling';

/** All lengths in pixels; `x0` to `x1` is the stretch that the value covers, cut at the edges where it is open. */
export interface StripMark {
  readonly form: MarkForm;
  readonly soft: boolean;
  readonly x0: number;
  readonly x1: number;
  /** Where the sign stands: on the finite end of a bound, in the middle of a range unless its label needs the room. */
  readonly x: number;
  readonly y: number;
  readonly label: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' };
}

export interface ReportMark extends StripMark {
  readonly standing: Standing;
  /** How many reports stand at this very value. */
  readonly count: number;
}

export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly log: boolean;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly claim: StripMark;
  readonly reports: readonly ReportMark[];
}

export interface StripOptions {
  readonly width: number;
  formatTick(value: number): string;
  /** Pixels that a label takes. */
  measure(text: string): number;
}

export const MARK_RADIUS = 5;
const LANE = 18;
const TOP = 20;
const AXIS = 20;
const EDGE = 8;
const GAP = 5;
const TICK_GAP = 12;
const PIXELS_A_TICK = 90;

type Flat = Omit<StripMark, 'y'>;
interface Extent {
  readonly left: number;
  readonly right: number;
}

function formOf({ min, max }: StripValue): MarkForm {
  if (max === null) return 'floor';
  if (min === null) return 'ceiling';
  return min === max ? 'point' : 'range';
}

type Position = Pick<Flat, 'x' | 'label'>;

/** The first side of the mark on which its label has room; a label with no room beside a wide mark goes inside it. */
function positionOf(form: MarkForm, x0: number, x1: number, width: number, text: string, size: number): Position {
  const before = { text, x: x0 - MARK_RADIUS - GAP, anchor: 'end' } as const;
  const after = { text, x: x1 + MARK_RADIUS + GAP, anchor: 'start' } as const;
  const fitsBefore = before.x - size >= 0;
  const fitsAfter = after.x + size <= width;
  if (form === 'floor') {
    return { x: x0, label: fitsBefore ? before : { text, x: x0 + 2 * MARK_RADIUS + GAP, anchor: 'start' } };
  }
  if (form === 'ceiling') {
    return { x: x1, label: fitsAfter ? after : { text, x: x1 - 2 * MARK_RADIUS - GAP, anchor: 'end' } };
  }
  const x = (x0 + x1) / 2;
  if (fitsAfter) return { x, label: after };
  if (fitsBefore) return { x, label: before };
  return { x: x0 + MARK_RADIUS, label: { text, x: x0 + 2 * MARK_RADIUS + GAP, anchor: 'start' } };
}

function place(value: StripValue & { label: string }, scale: Scale, options: StripOptions): Flat {
  const form = formOf(value);
  const x0 = value.min === null ? EDGE : scale.x(value.min);
  const x1 = value.max === null ? options.width - EDGE : scale.x(value.max);
  const size = options.measure(value.label);
  return { form, soft: value.soft, x0, x1, ...positionOf(form, x0, x1, options.width, value.label, size) };
}

/** What a mark and its label take of their lane. */
function extentOf({ x0, x1, label }: Flat, measure: StripOptions['measure']): Extent {
  const size = measure(label.text);
  const [from, to] = label.anchor === 'start' ? [label.x, label.x + size] : [label.x - size, label.x];
  return { left: Math.min(x0 - MARK_RADIUS, from), right: Math.max(x1 + MARK_RADIUS, to) };
}

/** The lowest lane in which each extent meets no other; first come, first served. */
function lanesFor(extents: readonly Extent[]): number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const free = lanes.findIndex((lane) =>
      lane.every((e) => extent.left > e.right + GAP || extent.right < e.left - GAP),
    );
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), extent];
    return lane;
  });
}

/** Reports of one value and standing share a mark, which says how many they are. */
function grouped(reports: StripInput['reports']): (StripInput['reports'][number] & { count: number })[] {
  const groups = new Map<string, StripInput['reports'][number] & { count: number }>();
  for (const report of reports) {
    const key = [report.min, report.max, report.soft, report.standing].join('|');
    groups.set(key, { ...report, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].map((g) => (g.count > 1 ? { ...g, label: `${g.label} ×${g.count}` } : g));
}

/** Named ticks, each dropped that would touch the one before it or the edge. */
function ticksFor(scale: Scale, kind: AxisKind, options: StripOptions): StripLayout['ticks'] {
  const kept: { x: number; label: string; right: number }[] = [];
  for (const value of ticksOf(scale, kind, options.width / PIXELS_A_TICK)) {
    const [x, label] = [scale.x(value), options.formatTick(value)];
    const half = options.measure(label) / 2;
    const left = (kept.at(-1)?.right ?? -TICK_GAP) + TICK_GAP;
    if (x - half >= left && x + half <= options.width) kept.push({ x, label, right: x + half });
  }
  return kept.map(({ x, label }) => ({ x, label }));
}

/**
 * Coordinates of a number strip: the page's own claim in a row at the top, reports in lanes below it, stacked so
 * that no mark or label meets another, and one axis at the foot.
 */
export function layOutStrip(input: StripInput, options: StripOptions): StripLayout {
  const reports = grouped(input.reports);
  const scale = scaleFor([input.claim, ...input.reports], input.kind, 2 * EDGE, options.width - 2 * EDGE);
  const flat = reports.map((report) => place(report, scale, options));
  const lanes = lanesFor(flat.map((mark) => extentOf(mark, options.measure)));
  const axisY = TOP + LANE * (Math.max(-1, ...lanes) + 1) + 2;
  return {
    width: options.width,
    height: axisY + AXIS,
    axisY,
    log: scale.log,
    ticks: ticksFor(scale, input.kind, options),
    claim: { ...place(input.claim, scale, options), y: TOP / 2 },
    reports: reports.map(({ standing, count }, i) => ({
      ...(flat[i] as Flat),
      standing,
      count,
      y: axisY - 2 - LANE * ((lanes[i] as number) + 0.5),
    })),
  };
}
