import type { PageText } from '../cues/page-text';
import { beginningOf, type Elapsed } from '../dates/find-elapsed';
import type { DateMention, DateValue, IsoDate, Quantity, Span } from '../model';
import type { Language } from '../text/language';
import type { Figure } from './figure';
import { type FigureSpan, figuresOf, OF_DATE, OF_ELAPSED, OF_QUANTITY } from './figures-of';

/** The figures and dates that were found in the blocks of a page; lists by block. */
export interface FoundFigures {
  readonly text: PageText;
  readonly quantities: readonly (readonly Quantity[])[];
  readonly dates: readonly (readonly DateMention[])[];
  readonly elapsed: readonly (readonly Elapsed[])[];
  readonly published: IsoDate | undefined;
}

export type ResolvedDate = DateMention & { readonly value: DateValue };

/** The dates of a block of which the days are known. */
export function resolvedDates(dates: readonly DateMention[] | undefined): ResolvedDate[] {
  return (dates ?? []).filter((date): date is ResolvedDate => date.value !== null);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "seven months after …" as the date that it leads back to; what is a date already stays that. */
function beginnings(
  elapsed: readonly Elapsed[] | undefined,
  dates: readonly DateMention[] | undefined,
  published: IsoDate | undefined,
): FigureSpan[] {
  if (published === undefined) return [];
  return (elapsed ?? []).flatMap((stretch) => {
    const value = beginningOf(stretch, published);
    const { start, end, surface } = stretch;
    return value === null || dates?.some((date) => overlap(date, stretch)) ? [] : [{ start, end, surface, value }];
  });
}

/** The figures of a block of a page with what stands around them: quantities, dates, and stretches that end today. */
export function pageFigures(found: FoundFigures, block: number, language: Language): Figure[] {
  const { text, quantities, dates, elapsed, published } = found;
  if (block === text.title) return [];
  const of = (spans: readonly FigureSpan[], extent: typeof OF_DATE): Figure[] =>
    spans.length ? figuresOf(text, block, spans, language, extent) : [];
  return [
    ...of(quantities[block]!, OF_QUANTITY),
    ...of(resolvedDates(dates[block]), OF_DATE),
    ...of(beginnings(elapsed[block], dates[block], published), OF_ELAPSED),
  ];
}
