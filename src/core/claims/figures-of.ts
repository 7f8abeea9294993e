import type { PageText, Range } from '../cues/page-text';
import { surroundingsOf } from '../cues/surroundings';
import type { DateValue, QuantityValue, Span } from '../model';
import type { TextBlock } from '../text/text-block';
import type { Tokens } from '../text/tokens';
import type { Figure } from './figure';
import { type Extent, type Phrase, phrasesOf, type TokenSpan } from './phrase';
import type { RelationSets } from './relation-sets';

/** What a figure is made from: a quantity, or a date that could be resolved. */
export interface FigureSpan extends Span {
  readonly surface: string;
  readonly value: QuantityValue | DateValue;
  /** Of a quantity: see `Quantity`. */
  readonly counted?: string | null;
}

const OF_QUANTITY: Extent = { before: 9, after: 12 };
/** A date is tied to the verb next to it, and the verbs of its sentence are many. */
const OF_DATE: Extent = { before: 4, after: 3 };

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

/** An age is of whoever is named after it ("25-year-old conscript"), in the singular. */
function hasNoun({ value, counted }: FigureSpan, isFollowed: boolean): boolean {
  return value.type === 'quantity' && value.kind === 'age' ? isFollowed : (counted ?? null) !== null;
}

/** The figures of one block with what stands around them; `spans` are of one kind, in order, and do not overlap. */
export function figuresOf(page: PageText, block: number, spans: readonly FigureSpan[], sets: RelationSets): Figure[] {
  const text = page.blocks[block]!;
  const base = page.bases[block]!;
  const onPage = (first: number, last: number): Range => [base + first, base + last];
  const tokens = spans.map((span) => tokenSpan(text.tokens, span));
  const extent = spans[0]?.value.type === 'date' ? OF_DATE : OF_QUANTITY;
  const phrases = phrasesOf(text.tokens, tokens, sentenceBounds(text), extent, sets);
  const phraseOf = (phrase: Phrase): Range => onPage(phrase.first, phrase.last);
  return spans.map((span, i) => {
    const { first, last } = tokens[i]!;
    const phrase = phrases[i]!;
    const parent = phrase.parent === null ? null : phraseOf(phrases[phrase.parent]!);
    return {
      ...span,
      block,
      first,
      last,
      around: surroundingsOf(page, block, onPage(first, last), phraseOf(phrase), parent),
      noun: onPage(last, Math.max(last, phrase.nounEnd)),
      hasNoun: hasNoun(span, phrase.nounEnd > last),
      parent: phrase.parent,
      isJoined: phrase.isJoined,
    };
  });
}
