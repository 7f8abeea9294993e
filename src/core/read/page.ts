import { type PageText, pageText } from '../cues/page-text';
import { findDates } from '../dates/find-dates';
import { type Elapsed, findElapsed } from '../dates/find-elapsed';
import type { EntityMention } from '../entities/entity-mention';
import { entityMentions } from '../entities/entity-mentions';
import type { Block, Context, DateMention, Quantity, Span } from '../model';
import type { Knowledge } from '../prepare';
import { findQuantities } from '../quantities/find-quantities';
import { type TextBlock, textBlock } from '../text/text-block';

/** A page as every pack finds it; lists by block of `text`. The title comes last and makes no claims. */
export interface Page {
  readonly context: Context;
  readonly text: PageText;
  readonly names: readonly (readonly EntityMention[])[];
  readonly quantities: readonly (readonly Quantity[])[];
  readonly dates: readonly (readonly DateMention[])[];
  /** "seven months after": dates only for what asks when something began. */
  readonly elapsed: readonly (readonly Elapsed[])[];
}

/** "USA TODAY", "Channel 4": what is part of a name is no date and no figure. Both lists are in order. */
function outsideNames<T extends Span>(found: readonly T[], names: readonly EntityMention[]): readonly T[] {
  if (found.length === 0 || names.length === 0) return found;
  const proper = names.filter(({ category }) => category !== 'event');
  let from = 0;
  return found.filter(({ start, end }) => {
    while (from < proper.length && proper[from]!.end <= start) from++;
    const name = proper[from];
    return !name || name.start > start || name.end < end || name.end - name.start === end - start;
  });
}

/** Reads the words, names, figures and dates of a page. */
export function pageOf(blocks: readonly Block[], knowledge: Knowledge, context: Context): Page {
  const { language, names, lexicon } = knowledge;
  const cut = (block: Block): TextBlock => textBlock(block, language);
  const title = context.title ? cut({ kind: 'heading', text: context.title }) : null;
  const text = pageText(blocks.map(cut), title);
  const named = entityMentions(text.blocks, names, lexicon, language);
  const onPage = <T extends Span>(find: (block: TextBlock) => readonly T[]): (readonly T[])[] =>
    text.blocks.map((block, i) => (i === text.title ? [] : outsideNames(find(block), named[i]!)));
  return {
    context,
    text,
    names: named,
    quantities: onPage(({ tokens }) => findQuantities(tokens, language)),
    dates: onPage(({ tokens }) => findDates(tokens, context.published, language)),
    elapsed: onPage(({ tokens }) => findElapsed(tokens, language)),
  };
}
