import { longestSpans } from '../entities/longest-spans';
import type { Category, Mention, Span } from '../model';
import type { Page } from './page';

interface Surface extends Span {
  readonly surface: string;
}

const isEvent = ({ category }: Mention): boolean => category === 'event';

function mentionsOfBlock({ text, names, dates, quantities }: Page, block: number): Mention[] {
  const as =
    (category: Category) =>
    (found: Surface): Mention => {
      const { start, end, surface } = found;
      return { block, start, end, surface, category };
    };
  const named = names[block]!.map(({ start, end, surface, category, entity }): Mention => {
    return { block, start, end, surface, category, ...(entity !== undefined && { entity }) };
  });
  const figures = [...dates[block]!.map(as('date')), ...quantities[block]!.map(as('figure'))];
  const { length } = text.blocks[block]!.tokens.text;
  const apart = longestSpans([...named.filter((mention) => !isEvent(mention)), ...figures], length);
  return [...named.filter(isEvent), ...apart].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * All mentions of a page, in order. Names, figures and dates do not overlap, the longest counts; only the name of an
 * event may hold others ("annexation of four regions").
 */
export function mentionsOf(page: Page): Mention[] {
  return page.text.blocks.flatMap((_, block) => (block === page.text.title ? [] : mentionsOfBlock(page, block)));
}
