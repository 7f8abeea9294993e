import { useId } from 'preact/hooks';
import { messages } from '../messages/en';
import { STANDING_STYLES } from '../theme';
import { isHollow, shapePath } from '../verdict/shape-path';
import type { FindingView } from '../view/views';
import { layOutStrip, MARK_RADIUS, type MarkForm, type ReportMark, type StripLayout, type StripMark } from './layout';
import { tickLabel } from './strip-label';

const BAR = 13;
const CHEVRON = 4;
/** Pixels a character takes at 11 px: a little more than the widest of the common system fonts. */
const CHARACTER = 6.4;

/** How much of a bar shows at its left and right end: an open end fades out. */
const FADE: Readonly<Record<MarkForm, readonly [number, number]>> = {
  point: [1, 1],
  range: [1, 1],
  floor: [1, 0],
  ceiling: [0, 1],
};

interface StretchProps {
  readonly mark: StripMark;
  /** Class that gives the fill its opacity. */
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly radius: number;
}

/** The stretch of axis that a value covers, in the colour of its surroundings. */
function Stretch({ mark, name, y, height, radius }: StretchProps) {
  const id = useId();
  const { form, x0, x1 } = mark;
  if (form === 'point') return null;
  const [start, end] = FADE[form];
  return (
    <g class={name}>
      <linearGradient id={id}>
        <stop class="strip-stop" offset="0.3" stop-opacity={start} />
        <stop class="strip-stop" offset="0.7" stop-opacity={(start + end) / 2} />
        <stop class="strip-stop" offset="1" stop-opacity={end} />
      </linearGradient>
      <rect fill={`url(#${id})`} x={x0} y={y} width={x1 - x0} height={height} rx={radius} />
    </g>
  );
}

/** ▸ after a floor, ◂ before a ceiling. */
function Chevron({ mark }: { mark: StripMark }) {
  const { form, y } = mark;
  if (form !== 'floor' && form !== 'ceiling') return null;
  const way = form === 'floor' ? 1 : -1;
  const x = mark.x + way * (MARK_RADIUS + 2);
  return (
    <path
      class="strip-chevron"
      d={`M${x} ${y - CHEVRON}l${way * CHEVRON * 1.4} ${CHEVRON}l${-way * CHEVRON * 1.4} ${CHEVRON}Z`}
    />
  );
}

function Label({ mark, name }: { mark: StripMark; name: string }) {
  const { x, anchor, text } = mark.label;
  return (
    <text class={`strip-label ${name}`} x={x} y={mark.y + 4} text-anchor={anchor}>
      {text}
    </text>
  );
}

function Report({ mark }: { mark: ReportMark }) {
  const { shape } = STANDING_STYLES[mark.standing];
  const hollow = isHollow(shape) || mark.soft;
  return (
    <g class={`standing-${mark.standing}`}>
      <Stretch mark={mark} name="strip-bar" y={mark.y - BAR / 2} height={BAR} radius={BAR / 2} />
      <path
        class={`${hollow ? 'mark-hollow' : 'mark-solid'} ${mark.soft ? 'strip-soft' : ''}`}
        d={shapePath(shape, mark.x, mark.y, MARK_RADIUS - 1)}
      />
      <Chevron mark={mark} />
      <Label mark={mark} name="" />
    </g>
  );
}

/** The page's own claim: a flag at the top and a line, or a band, down to the axis. */
function Claim({ layout }: { layout: StripLayout }) {
  const { claim, axisY } = layout;
  const { x } = claim;
  return (
    <g class="strip-claim">
      <Stretch mark={claim} name="strip-band" y={claim.y} height={axisY - claim.y} radius={0} />
      <path class={claim.soft ? 'strip-line strip-line-soft' : 'strip-line'} d={`M${x} ${claim.y}V${axisY}`} />
      <path class="strip-flag" d={`M${x - MARK_RADIUS} ${claim.y - 4}h${2 * MARK_RADIUS}l${-MARK_RADIUS} 8Z`} />
      <Label mark={claim} name="strip-label-claim" />
    </g>
  );
}

function Axis({ layout }: { layout: StripLayout }) {
  const { axisY, width, ticks } = layout;
  return (
    <g class="strip-axis">
      <path d={`M0 ${axisY}H${width}${ticks.map(({ x }) => `M${x} ${axisY}v4`).join('')}`} />
      {ticks.map(({ x, label }) => (
        <text key={x} x={x} y={axisY + 15} text-anchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

/** The strip in one sentence. */
function sentenceFor(finding: FindingView): string {
  const reports = finding.groups
    .flatMap((group) => group.reports)
    .filter((report) => report.standing !== 'not-comparable')
    .map(({ publisher, value, standing }) => messages.strip.report(publisher, value, messages.standings[standing]));
  return messages.strip.sentence(finding.question, finding.value, reports);
}

/** Where this page's value and the others' stand on one axis. Shows nothing if the answers have no axis. */
export function NumberStrip({ finding, width, locale }: { finding: FindingView; width: number; locale: string }) {
  if (!finding.strip) return null;
  const { kind, claim } = finding.strip;
  const input = { ...finding.strip, claim: { ...claim, label: messages.strip.claim(claim.label) } };
  const layout = layOutStrip(input, {
    width,
    formatTick: (value) => tickLabel(value, kind, locale),
    measure: (text) => text.length * CHARACTER,
  });
  return (
    <svg
      class="strip"
      role="img"
      aria-label={sentenceFor(finding)}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
    >
      <Claim layout={layout} />
      {layout.reports.map((mark) => (
        <Report key={`${mark.x0} ${mark.y}`} mark={mark} />
      ))}
      <Axis layout={layout} />
    </svg>
  );
}
