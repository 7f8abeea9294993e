import { type PageText, pageText } from '../cues/page-text';
import { findDates } from '../dates/find-dates';
import { type Elapsed, findElapsed } from '../dates/find-elapsed';
import type { EntityMention } from '../entities/entity-mention';
import { entityMentions } from '../entities/entity-mentions';
import type { Block, Context, DateMention, Quantity } from '../model';
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

/** Reads the words, names, figures and dates of a page. */
export function pageOf(blocks: readonly Block[], knowledge: Knowledge, context: Context): Page {
  const { language, names, lexicon } = knowledge;
  const cut = (block: Block): TextBlock => textBlock(block, language);
  const title = context.title ? cut({ kind: 'heading', text: context.title }) : null;
  const text = pageText(blocks.map(cut), title);
  const onPage = <T>(find: (block: TextBlock) => readonly T[]): (readonly T[])[] =>
    text.blocks.map((block, i) => (i === text.title ? [] : find(block)));
  return {
    context,
    text,
    names: entityMentions(text.blocks, names, lexicon, language),
    quantities: onPage(({ tokens }) => findQuantities(tokens, language)),
    dates: onPage(({ tokens }) => findDates(tokens, context.published, language)),
    elapsed: onPage(({ tokens }) => findElapsed(tokens, language)),
  };
}
