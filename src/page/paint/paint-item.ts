import { CATEGORIES, type Category, type Claim, type Finding, type Mention, type Span } from '../../core/model';
import type { Counts, NamedReading } from '../../platform/page-state';
import { STANDING_ORDER, type Standing } from '../../ui/theme';

/**
 * How much a highlight is to stand out: `strong` has a ground and a line of its verdict, `faint` a thin line of it,
 * `plain` the line of its category.
 */
export type Emphasis = 'strong' | 'faint' | 'plain';

/** One highlight: a mention, or the claim of a finding. Items of a block do not overlap. */
export interface PaintItem extends Span {
  readonly block: number;
  readonly category: Category;
  /** Of a finding; `null` for what was not compared. */
  readonly standing: Standing | null;
  readonly emphasis: Emphasis;
  /** Index of the finding, or of the mention where there is no finding. */
  readonly finding: number | null;
  readonly mention: number | null;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The item that shows a claim: its own, or the one that took its place. */
export function itemOfClaim(items: readonly PaintItem[], claim: Claim): PaintItem | undefined {
  return items.find((item) => item.block === claim.block && overlaps(item, claim));
}

/** What the reader switches on and off to see a claim: the category of the mention that it is, else of its value. */
function categoryOf({ claim }: Finding, mention: Mention | undefined, names: NamedReading['names']): Category {
  if (mention) return mention.category;
  const { value } = claim;
  if (value.type === 'quantity') return 'figure';
  if (value.type === 'date') return 'date';
  if (value.type === 'state') return 'event';
  const [entity] = value.entities;
  return (entity !== undefined && names.entities[entity]?.category) || 'place';
}

/**
 * A page on a story that the base knows says little that is not compared. What it says of how things stand, who and
 * where stays quiet unless it differs; figures and dates, which readers come to check, always stand out.
 */
function emphasisOf({ claim: { value }, verdict }: Finding): Emphasis {
  if (value.type === 'quantity' || value.type === 'date' || verdict === 'conflict' || verdict === 'update') {
    return 'strong';
  }
  return value.type === 'entity' ? 'plain' : 'faint';
}

const placeOf = ({ block, start }: Claim | Mention) => `${block}:${start}`;

/** Lower goes before higher: what stands out, and of that what most needs the reader's eye. */
const rank = ({ standing, emphasis }: PaintItem) =>
  STANDING_ORDER.indexOf(standing ?? 'none') + (emphasis === 'strong' ? 0 : STANDING_ORDER.length);

/** Items of findings, the one that most needs the reader's eye first: of those that overlap it is the one shown. */
function claimItems({ reading, names }: NamedReading): PaintItem[] {
  const places = new Set(reading.findings.map(({ claim }) => placeOf(claim)));
  const mentions = new Map(
    reading.mentions.filter((mention) => places.has(placeOf(mention))).map((mention) => [placeOf(mention), mention]),
  );
  const items = reading.findings.map((finding, index): PaintItem => {
    const { block, start, end } = finding.claim;
    const category = categoryOf(finding, mentions.get(placeOf(finding.claim)), names);
    const standing = finding.verdict ?? 'none';
    return { block, start, end, category, standing, emphasis: emphasisOf(finding), finding: index, mention: null };
  });
  return items.sort((a, b) => rank(a) - rank(b));
}

/** The highlights of a reading, in reading order. Where a claim and mentions overlap, the claim is shown. */
export function paintItems(named: NamedReading): PaintItem[] {
  const byBlock = new Map<number, PaintItem[]>();
  const place = (item: PaintItem) => {
    const placed = byBlock.get(item.block) ?? [];
    if (item.start < item.end && !placed.some((other) => overlaps(item, other))) placed.push(item);
    byBlock.set(item.block, placed);
  };
  for (const item of claimItems(named)) place(item);
  for (const [index, { block, start, end, category }] of named.reading.mentions.entries()) {
    place({ block, start, end, category, standing: null, emphasis: 'plain', finding: null, mention: index });
  }
  return [...byBlock.values()].flat().sort((a, b) => a.block - b.block || a.start - b.start);
}

/** How many highlights of each category there are. */
export function countsOf(items: readonly PaintItem[]): Counts {
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  for (const { category } of items) counts[category]++;
  return counts;
}
