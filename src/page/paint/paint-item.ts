import { CATEGORIES, type Category, type Claim, type Finding, type Mention, type Span } from '../../core/model';
import type { Counts, NamedReading } from '../../platform/page-state';
import type { Standing } from '../../ui/theme';

/** One highlight: a mention, or the claim of a finding. Items of a block do not overlap. */
export interface PaintItem extends Span {
  readonly block: number;
  readonly category: Category;
  /** Of a finding; `null` for what was not compared. */
  readonly standing: Standing | null;
  /** Index of the finding, or of the mention where there is no finding. */
  readonly finding: number | null;
  readonly mention: number | null;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

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

/** Findings first; of those that overlap the first, or the one to which more reports were found. */
function claimItems({ reading, names }: NamedReading): PaintItem[] {
  const mentions = new Map(reading.mentions.map((mention) => [`${mention.block}:${mention.start}`, mention]));
  const items = reading.findings.map((finding, index) => {
    const { block, start, end }: Claim = finding.claim;
    const category = categoryOf(finding, mentions.get(`${block}:${start}`), names);
    const item: PaintItem = {
      block,
      start,
      end,
      category,
      standing: finding.verdict ?? 'none',
      finding: index,
      mention: null,
    };
    return { item, weight: finding.reports.length };
  });
  items.sort((a, b) => b.weight - a.weight);
  return items.map(({ item }) => item);
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
    place({ block, start, end, category, standing: null, finding: null, mention: index });
  }
  return [...byBlock.values()].flat().sort((a, b) => a.block - b.block || a.start - b.start);
}

/** How many highlights of each category there are. */
export function countsOf(items: readonly PaintItem[]): Counts {
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  for (const { category } of items) counts[category]++;
  return counts;
}
