import type { Scale } from './scale';
import type { AxisKind } from './strip-value';

const NICE = [1, 2, 2.5, 5, 10];
const DAY_STEPS = [1, 2, 7, 14, 30, 90, 365];

/** The smallest round step that divides `span` into at most `count` parts. */
function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (NICE.find((n) => n * power >= rough) ?? 10) * power;
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function logTicks({ from, to }: Scale): number[] {
  const powers = multiples(1, Math.log10(from), Math.log10(to)).map((power) => 10 ** power);
  if (powers.length > 1) return powers;
  const decades = multiples(1, Math.floor(Math.log10(from)), Math.log10(to)).map((power) => 10 ** power);
  return decades.flatMap((d) => [d, 2 * d, 5 * d]).filter((v) => v >= from && v <= to);
}

/** Round values of the axis to name, at most about `count` of them. */
export function ticksOf(scale: Scale, kind: AxisKind, count: number): number[] {
  if (scale.log) return logTicks(scale);
  const span = scale.to - scale.from;
  if (kind === 'date') {
    const step = DAY_STEPS.find((days) => span / days <= count) ?? niceStep(span, count);
    return multiples(step, scale.from, scale.to);
  }
  return multiples(niceStep(span, count), scale.from, scale.to);
}
