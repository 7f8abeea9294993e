import type { PageText } from '../cues/page-text';
import { parseIso } from '../dates/calendar';
import { beginningOf, type Elapsed } from '../dates/find-elapsed';
import type { DateMention, DateValue, IsoDate, Quantity, QuantityValue, Span } from '../model';
import type { Language } from '../text/language';
import type { TextBlock } from '../text/text-block';
import { CAPITAL, MARK, type Tokens, WORD, wordAt } from '../text/tokens';
import type { Figure } from './figure';
import {
  type FigureSpan,
  figuresOf,
  OF_DATE,
  OF_ELAPSED,
  OF_LASTING,
  OF_LENGTH,
  OF_QUANTITY,
  tokenSpan,
} from './figures-of';
import { neighbours } from './neighbours';
import { endsBefore, type RelationSets, relationSets } from './relation-sets';

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

const DAYS: Omit<QuantityValue, 'min' | 'max'> = {
  ...{ type: 'quantity', kind: 'duration', unit: 'day', minExcluded: false, maxExcluded: false },
  ...{ form: 'range', approximate: false, precision: 1, change: null },
};

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "in the space of three days after" tells how long something took, and not how long ago it began. */
function isSpan(tokens: Tokens, { start, unit, relation }: Elapsed, sets: RelationSets): boolean {
  if (relation !== 'after' || (unit !== 'day' && unit !== 'week')) return false;
  const { first } = tokenSpan(tokens, { start, end: start + 1 });
  return endsBefore(sets.spanMarks, tokens, first) > 0;
}

/** "seven months after …" as the date that it leads back to; what is a date already stays that. */
function beginnings(
  { text, elapsed, dates, published }: FoundFigures,
  block: number,
  relations: readonly Elapsed['relation'][],
  language: Language,
): FigureSpan[] {
  if (published === undefined) return [];
  const sets = relationSets(language);
  const { tokens } = text.blocks[block]!;
  const known = resolvedDates(dates[block]);
  return (elapsed[block] ?? []).flatMap((stretch) => {
    if (!relations.includes(stretch.relation)) return [];
    const value = beginningOf(stretch, published);
    const near = neighbours(known, stretch.start, ({ start }) => start);
    const isDate = near.some((date) => overlap(date, stretch));
    const { start, end, surface } = stretch;
    return value === null || isDate || isSpan(tokens, stretch, sets) ? [] : [{ start, end, surface, value }];
  });
}

/** "between Wednesday and Saturday" as the days that it lasts: three, or four where both ends are counted. */
function lengthsOf(tokens: Tokens, dates: readonly ResolvedDate[], sets: RelationSets): FigureSpan[] {
  return dates.flatMap(({ start, end, surface, value: { from, to, precision } }) => {
    if (precision !== 'day' || from === to) return [];
    const { first } = tokenSpan(tokens, { start, end });
    if (endsBefore(sets.fromMarks, tokens, first) === 0) return [];
    const days = parseIso(to)! - parseIso(from)!;
    return [{ start, end, surface, value: { ...DAYS, min: days, max: days + 1 } }];
  });
}

/** Words of a stamp beside its date: "Published on 25 September 2022". */
const MOST_IN_STAMP = 4;
const YEAR = /\b\d{4}\b/;
const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014']);

/** Is a date that of the page itself: in a stamp of a line, or before the dash of "LONDON, Sept 21 (Reuters) -"? */
function isFurniture({ tokens }: TextBlock, date: DateMention): boolean {
  const { first, last } = tokenSpan(tokens, date);
  const isStamp = !date.relative && tokens.count - (last - first) <= MOST_IN_STAMP && YEAR.test(date.surface);
  if (isStamp) return true;
  for (let i = 0; i < first; i++) if (tokens.kind[i] === WORD && !(tokens.flags[i]! & CAPITAL)) return false;
  for (let i = last; i < Math.min(tokens.count, last + MOST_IN_STAMP + 2); i++) {
    if (tokens.kind[i] === MARK && DASHES.has(wordAt(tokens, i))) return true;
    if (tokens.kind[i] === WORD && !(tokens.flags[i]! & CAPITAL)) return false;
  }
  return false;
}

/** The figures of a block of a page with what stands around them: quantities, dates, and stretches that end today
 * or from one day to another. */
export function pageFigures(found: FoundFigures, block: number, language: Language): Figure[] {
  const { text, quantities, dates } = found;
  if (block === text.title) return [];
  const of = (spans: readonly FigureSpan[], extent: typeof OF_DATE): Figure[] =>
    spans.length ? figuresOf(text, block, spans, language, extent) : [];
  const said = resolvedDates(dates[block]).filter((date) => !isFurniture(text.blocks[block]!, date));
  return [
    ...of(quantities[block]!, OF_QUANTITY),
    ...of(lengthsOf(text.blocks[block]!.tokens, said, relationSets(language)), OF_QUANTITY),
    ...of(said, OF_DATE),
    ...of(beginnings(found, block, ['after', 'bare'], language), OF_ELAPSED),
    ...of(beginnings(found, block, ['length'], language), OF_LENGTH),
    ...of(beginnings(found, block, ['lasting'], language), OF_LASTING),
  ];
}
