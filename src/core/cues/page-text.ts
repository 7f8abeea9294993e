import type { TextBlock } from '../text/text-block';

/** Tokens `[from, to)` of a page, counted over all blocks on end. */
export type Range = readonly [from: number, to: number];

/**
 * A page as one row of tokens: token `i` of block `b` is `bases[b] + i`. Where the page has a title besides its
 * blocks, it is the last block.
 */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  readonly bases: readonly number[];
  readonly count: number;
  /** The block that is the page's title, or `null`. */
  readonly title: number | null;
  /** For each block the nearest heading above it, or `null`. */
  readonly headings: readonly (number | null)[];
}

/** Longer first blocks are text and no headline. */
const LONGEST_HEADLINE = 40;

function headingsAbove(blocks: readonly TextBlock[]): (number | null)[] {
  let heading: number | null = null;
  return blocks.map(({ kind }, b) => {
    const above = heading;
    if (kind === 'heading') heading = b;
    return above;
  });
}

export function pageText(blocks: readonly TextBlock[], title: TextBlock | null): PageText {
  const all = title ? [...blocks, title] : blocks;
  const bases: number[] = [];
  let count = 0;
  for (const { tokens } of all) {
    bases.push(count);
    count += tokens.count;
  }
  return { blocks: all, bases, count, title: title ? blocks.length : null, headings: headingsAbove(blocks) };
}

export function blockRange({ blocks, bases }: PageText, block: number): Range {
  return [bases[block]!, bases[block]! + blocks[block]!.tokens.count];
}

/** The sentence or clause of token `token` of a block. */
export function segmentRange(
  { blocks, bases }: PageText,
  block: number,
  token: number,
  of: 'sentence' | 'clause',
): Range {
  const { segments } = blocks[block]!;
  const starts = of === 'sentence' ? segments.sentenceStart : segments.clauseStart;
  const index = of === 'sentence' ? segments.sentenceOf[token]! : segments.clauseOf[token]!;
  return [bases[block]! + starts[index]!, bases[block]! + starts[index + 1]!];
}

/** Is a block the title of the page, or its first, where that is a heading or short? */
export function isHeadline({ blocks, title }: PageText, block: number): boolean {
  if (block === title) return true;
  return block === 0 && (blocks[0]!.kind === 'heading' || blocks[0]!.tokens.count <= LONGEST_HEADLINE);
}

/** Headings are looked for around every figure and phrase. */
const remembered = new WeakMap<PageText, (readonly Range[])[]>();

/** The headline of the page and the headings that a block stands under. */
export function headingRanges(page: PageText, block: number): readonly Range[] {
  const known = remembered.get(page) ?? [];
  remembered.set(page, known);
  known[block] ??= rangesAbove(page, block);
  return known[block];
}

function rangesAbove(page: PageText, block: number): Range[] {
  const found = new Set<number>();
  if (page.title !== null) found.add(page.title);
  if (block > 0 && isHeadline(page, 0)) found.add(0);
  const nearest = page.headings[block] ?? null;
  if (nearest !== null) found.add(nearest);
  const above = nearest === null ? null : (page.headings[nearest] ?? null);
  if (above !== null && above === nearest! - 1) found.add(above);
  return [...found].map((index) => blockRange(page, index));
}
