import type { Article } from '../../../src/core/alignment/article';
import { pageText } from '../../../src/core/cues/page-text';
import { findDates } from '../../../src/core/dates/find-dates';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { english } from '../../../src/core/text/en/english';
import { textBlock } from '../../../src/core/text/text-block';

/** The figures and dates of a text, a paragraph a line. */
export function articleOf(text: string, published?: string): Article {
  const blocks = text.split('\n').map((line) => textBlock({ kind: 'paragraph', text: line }, english));
  return {
    text: pageText(blocks, null),
    quantities: blocks.map(({ tokens }) => findQuantities(tokens, english)),
    dates: blocks.map(({ tokens }) => findDates(tokens, undefined, english)),
    published,
  };
}
