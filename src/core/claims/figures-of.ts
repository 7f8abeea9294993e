import type { PageText, Range } from '../cues/page-text';
import { surroundingsOf } from '../cues/surroundings';
import type { DateValue, QuantityValue, Span } from '../model';
import type { Language } from '../text/language';
import type { TextBlock } from '../text/text-block';
import { CAPITAL, type Tokens, WORD, wordAt } from '../text/tokens';
import type { Figure } from './figure';
import { marksOf } from './figure-marks';
import { type Extent, type Phrase, phrasesOf } from './phrase';
import type { TokenSpan } from './phrase-ends';
import { relationSets } from './relation-sets';

/** What a figure is made from: a quantity, or a date that could be resolved. */
export interface FigureSpan extends Span {
  readonly surface: string;
  readonly value: QuantityValue | DateValue;
  /** Of a quantity: see `Quantity`. */
  readonly counted?: string | null;
}

export const OF_QUANTITY: Extent = { before: 9, after: 12, isDate: false };
/** A date is tied to the verb next to it, and the verbs of its sentence are many. */
export const OF_DATE: Extent = { before: 4, after: 3, isDate: true };
/** "seven months after Russian troops invaded": what began stands after it. */
export const OF_ELAPSED: Extent = { before: 2, after: 8, isDate: true };
/** "Putin has ruled Russia for 22 years": what has gone on stands before it. */
export const OF_LASTING: Extent = { before: 8, after: 8, isDate: true };
/** "declared three days of mourning": it is the length of what is named next, and of nothing else. */
export const OF_LENGTH: Extent = { before: 0, after: 8, isDate: true };

/** The number of tokens that end at or before `offset`. */
function tokensBefore({ end, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of a block that a stretch of its text touches. */
export function tokenSpan(tokens: Tokens, { start, end }: Span): TokenSpan {
  const first = Math.min(tokensBefore(tokens, start), tokens.count - 1);
  let last = first + 1;
  while (last < tokens.count && tokens.start[last]! < end) last++;
  return { first, last };
}

function sentenceBounds({ segments }: TextBlock): (token: number) => { from: number; to: number } {
  return (token) => {
    const sentence = segments.sentenceOf[token]!;
    return { from: segments.sentenceStart[sentence]!, to: segments.sentenceStart[sentence + 1]! };
  };
}

/** An age is of whoever is named after it, in the singular: "25-year-old conscript", but not "27-year-old living in". */
function hasNoun({ value, counted }: FigureSpan, next: string | null, { sentences }: Language): boolean {
  if (value.type !== 'quantity' || value.kind !== 'age') return (counted ?? null) !== null;
  return next !== null && !sentences.participleEnds.some((end) => next.endsWith(end));
}

/** The first token of a noun phrase after the names in it that are adjectives: "1,100 Russian tanks" are no Russians. */
function afterAdjectives(tokens: Tokens, from: number, to: number): number {
  let i = from;
  const isAdjective = (): boolean => (tokens.flags[i]! & CAPITAL) !== 0 && !wordAt(tokens, i).endsWith('s');
  while (i + 1 < to && tokens.kind[i + 1] === WORD && isAdjective()) i++;
  return i;
}

/** The words besides its phrase that are about a figure: of a part those of its whole, of a whole what follows its parts. */
function parentOf(phrase: Phrase, phrases: readonly Phrase[]): TokenSpan | null {
  if (phrase.parent === null) return phrase.rest;
  const { first, last, rest } = phrases[phrase.parent]!;
  return { first, last: rest?.last ?? last };
}

/** The figures of one block with what stands around them; `spans` are of one kind, in order, and do not overlap. */
export function figuresOf(
  page: PageText,
  block: number,
  spans: readonly FigureSpan[],
  language: Language,
  extent: Extent = OF_QUANTITY,
): Figure[] {
  const sets = relationSets(language);
  const text = page.blocks[block]!;
  const base = page.bases[block]!;
  const onPage = (first: number, last: number): Range => [base + first, base + last];
  const tokens = spans.map((span) => tokenSpan(text.tokens, span));
  const phrases = phrasesOf(text.tokens, tokens, sentenceBounds(text), extent, sets);
  const phraseOf = (phrase: TokenSpan): Range => onPage(phrase.first, phrase.last);
  return spans.map((span, i) => {
    const { first, last } = tokens[i]!;
    const phrase = phrases[i]!;
    const parent = parentOf(phrase, phrases);
    const from = phrase.parent ?? (phrase.isElliptic ? i - 1 : null);
    const named = hasNoun(span, phrase.nounEnd > last ? wordAt(text.tokens, last) : null, language);
    const model = from === null ? null : phrases[from]!;
    return {
      ...span,
      block,
      first,
      last,
      around: surroundingsOf(page, block, onPage(first, last), phraseOf(phrase), parent && phraseOf(parent)),
      noun: onPage(afterAdjectives(text.tokens, last, phrase.nounEnd), Math.max(last, phrase.nounEnd)),
      hasNoun: named,
      inherited: model && {
        words: phraseOf(model),
        noun: onPage(tokens[from!]!.last, Math.max(tokens[from!]!.last, model.nounEnd)),
        isEvent: phrase.isElliptic,
      },
      parent: phrase.parent,
      isPart: phrase.isPart,
      isShare: phrase.isShare,
      isLength: extent === OF_LENGTH,
      ...marksOf(text, tokens[i]!, tokens[i - 1]?.last ?? 0, phrase, sets),
      isJoined: phrase.isJoined,
    };
  });
}
