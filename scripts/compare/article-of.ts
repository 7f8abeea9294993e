import type { Article } from '../../src/core/alignment/article';
import { pageText } from '../../src/core/cues/page-text';
import { findDates } from '../../src/core/dates/find-dates';
import { findQuantities } from '../../src/core/quantities/find-quantities';
import type { Language } from '../../src/core/text/language';
import { textBlock } from '../../src/core/text/text-block';
import type { Input } from '../read/input';

/** The figures and dates of an input. Its own date of publication, where it has one, settles "on Monday". */
export function articleOf({ blocks, context }: Input, language: Language): Article {
  const cut = blocks.map((block) => textBlock(block, language));
  return {
    text: pageText(cut, null),
    quantities: cut.map(({ tokens }) => findQuantities(tokens, language)),
    dates: cut.map(({ tokens }) => findDates(tokens, context.published, language)),
    published: context.published,
  };
}
