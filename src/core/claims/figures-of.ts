import type { PageText, Range } from '../cues/page-text';
import { surroundingsOf } from '../cues/surroundings';
import type { DateValue, QuantityValue, Span } from '../model';
import type { Language } from '../text/language';
import type { TextBlock } from '../text/text-block';
import { MARK, type Tokens, WORD, wordAt } from '../text/tokens';
import type { Figure } from './figure';
import { type Extent, type Phrase, phrasesOf } from './phrase';
import type { TokenSpan } from './phrase-ends';
import { endsBefore, type RelationSets, relationSets, startsAt } from './relation-sets';

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

/** The words besides its phrase that are about a figure: of a part those of its whole, of a whole what follows its parts. */
function parentOf(phrase: Phrase, phrases: readonly Phrase[]): TokenSpan | null {
  if (phrase.parent === null) return phrase.rest;
  const { first, last, rest } = phrases[phrase.parent]!;
  return { first, last: rest?.last ?? last };
}

/** Does its clause say that a figure is of the whole country? */
function isNationwide({ tokens, segments }: TextBlock, first: number, sets: RelationSets): boolean {
  const clause = segments.clauseOf[first]!;
  const [from, to] = [segments.clauseStart[clause]!, segments.clauseStart[clause + 1]!];
  for (let i = from; i < to; i++) if (startsAt(sets.wholeMarks, tokens, i) > 0) return true;
  return false;
}

/** Does a figure's phrase, after token `from`, end with a word for a place that was named before? */
const isThere = (tokens: Tokens, phrase: TokenSpan, from: number, sets: RelationSets): boolean =>
  phrase.last > from && endsBefore(sets.placePronouns, tokens, phrase.last) > 0;

const COMMA = 0x2c;

/** Does a verb of saying or a word for a count stand before a figure in its clause, after token `from`, and nothing after? */
function isReckoned(
  { tokens, lemmas, segments }: TextBlock,
  { first, last }: TokenSpan,
  from: number,
  sets: RelationSets,
): boolean {
  const isAside = [sets.asides, sets.turns].some((marks) => startsAt(marks, tokens, last + 1) > 0);
  const ends = last >= tokens.count || (tokens.kind[last] === MARK && (tokens.word[last] !== COMMA || isAside));
  if (!ends) return false;
  const start = Math.max(from, segments.clauseStart[segments.clauseOf[first]!]!);
  for (let i = start; i < first; i++)
    if (tokens.kind[i] === WORD && [sets.originVerbs, sets.reckonings].some(({ byFirst }) => byFirst.has(lemmas[i]!)))
      return true;
  return false;
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
      noun: onPage(last, Math.max(last, phrase.nounEnd)),
      hasNoun: named,
      inherited: model && {
        words: phraseOf(model),
        noun: onPage(tokens[from!]!.last, Math.max(tokens[from!]!.last, model.nounEnd)),
        isEvent: phrase.isElliptic,
      },
      parent: phrase.parent,
      isShare: phrase.isShare,
      isException: endsBefore(sets.exceptMarks, text.tokens, first) > 0,
      isThere: isThere(text.tokens, phrase, last, sets),
      isLength: extent === OF_LENGTH,
      isAnaphoric: !named && endsBefore(sets.definites, text.tokens, first) > 0,
      isNationwide: isNationwide(text, first, sets),
      isReckoned: isReckoned(text, tokens[i]!, tokens[i - 1]?.last ?? 0, sets),
      isJoined: phrase.isJoined,
    };
  });
}
