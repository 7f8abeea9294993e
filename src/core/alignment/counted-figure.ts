import type { Figure } from '../claims/figure';
import { figuresOf, tokenSpan } from '../claims/figures-of';
import { endsBefore, type RelationSets, relationSets } from '../claims/relation-sets';
import type { Range } from '../cues/page-text';
import type { BlockKind, Quantity, QuantityValue } from '../model';
import type { Language } from '../text/language';
import { lemma } from '../text/lemma';
import { CAPITAL, type Tokens, WORD, wordAt } from '../text/tokens';
import { intern, type WordId } from '../text/words';
import type { Article } from './article';
import { type WordClasses, wordClasses } from './word-classes';

/** A figure with what its text says that it counts. Words are by class (see `WordClasses`). */
export interface CountedFigure {
  readonly figure: Figure;
  readonly value: QuantityValue;
  /** Of the block that it stands in. */
  readonly kind: BlockKind;
  /** What is counted; `null` where no noun is said, or one that fits anything. */
  readonly head: WordId | null;
  /** The words around the figure that say something, by how near they stand: see `NEARNESS`. */
  readonly words: ReadonlyMap<WordId, number>;
  /** For each set of things counted side by side, the one that stands nearest; `null` where none does. */
  readonly side: readonly (WordId | null)[];
  /** Where its phrase says that it is, first words in lower case: "norham". */
  readonly places: readonly string[];
  /** Whether its sentence says that the count grows. */
  readonly isGrowing: boolean;
  /** Whether it counts what reports count higher day by day. */
  readonly isToll: boolean;
}

/** Words of the figure's own phrase count fully, others of its clause and sentence less. */
export const NEARNESS = { phrase: 1, clause: 0.7, sentence: 0.4 } as const;

/** Tokens to either side of a figure. */
const MOST_AROUND = 60;

interface Reading {
  readonly article: Article;
  readonly classes: WordClasses;
  readonly sets: RelationSets;
  readonly language: Language;
}

/** News has fewer; without a bound a text that is all numbers would be compared with another for hours. */
const MOST_FIGURES = 500;

/** The figures of an article, in order, the first `MOST_FIGURES` of them. */
export function countedFigures(article: Article, language: Language): CountedFigure[] {
  const reading = { article, classes: wordClasses(language), sets: relationSets(language), language };
  let left = MOST_FIGURES;
  return article.quantities.flatMap((all, block) => {
    const quantities = all.slice(0, left);
    left -= quantities.length;
    if (quantities.length === 0) return [];
    const figures = figuresOf(article.text, block, quantities, language);
    const silent = silentTokens(article, block);
    return figures.map((figure, i) => countedFigure(figure, quantities[i]!, silent, reading));
  });
}

/** Tokens that are figures or dates themselves, and so say nothing of what is counted. */
function silentTokens({ text, quantities, dates }: Article, block: number): ReadonlySet<number> {
  const { tokens } = text.blocks[block]!;
  const spans = [...(quantities[block] ?? []), ...(dates[block] ?? [])].map((span) => tokenSpan(tokens, span));
  return new Set(spans.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)));
}

function countedFigure(
  figure: Figure,
  quantity: Quantity,
  silent: ReadonlySet<number>,
  reading: Reading,
): CountedFigure {
  const { text } = reading.article;
  const { classes } = reading;
  const block = text.blocks[figure.block]!;
  const base = text.bases[figure.block]!;
  const [from, to] = nearSentence(figure);
  const words = new Map<WordId, number>();
  const side = classes.apart.map((): { word: WordId; gap: number } | null => null);
  let isGrowing = false;
  for (let at = from; at < to; at++) {
    const i = at - base;
    const word = block.lemmas[i]!;
    if (classes.isGrowing(word)) isGrowing = true;
    if (block.tokens.kind[i] !== WORD || silent.has(i) || saysNothing(word, classes)) continue;
    const meaning = classes.classOf(word);
    words.set(meaning, Math.max(words.get(meaning) ?? 0, nearness(at, figure)));
    noteSide(meaning, gapTo(at, figure), isIn(at, figure.around.clause), classes, side);
  }
  return {
    figure,
    value: quantity.value,
    kind: block.kind,
    head: headOf(quantity, reading),
    words,
    side: side.map((nearest) => nearest?.word ?? null),
    places: placesOf(figure, silent, reading),
    isGrowing,
    isToll: [...words].some(([word, near]) => near >= NEARNESS.clause && classes.isToll(word)),
  };
}

/** The figure's sentence, as far as it is one: what stands further off says nothing of the figure. */
function nearSentence({ around }: Figure): Range {
  const [from, to] = around.sentence;
  return [Math.max(from, around.own[0] - MOST_AROUND), Math.min(to, around.own[1] + MOST_AROUND)];
}

const saysNothing = (word: WordId, classes: WordClasses): boolean => classes.isEmpty(word) || classes.isAnything(word);

const isIn = (at: number, [from, to]: Range): boolean => from <= at && at < to;

function nearness(at: number, { around }: Figure): number {
  if (isIn(at, around.phrase)) return NEARNESS.phrase;
  return isIn(at, around.clause) ? NEARNESS.clause : NEARNESS.sentence;
}

function gapTo(at: number, { around }: Figure): number {
  const [first, last] = around.own;
  return at < first ? first - at : at - last + 1;
}

function noteSide(
  meaning: WordId,
  gap: number,
  isNear: boolean,
  { apart }: WordClasses,
  side: ({ word: WordId; gap: number } | null)[],
): void {
  if (!isNear) return;
  apart.forEach((set, i) => {
    if (set.has(meaning) && gap < (side[i]?.gap ?? Number.POSITIVE_INFINITY)) side[i] = { word: meaning, gap };
  });
}

function headOf({ counted }: Quantity, { classes, language }: Reading): WordId | null {
  const noun = counted?.split(/\s+/).at(-1);
  if (!noun) return null;
  const word = intern(lemma(noun, language));
  return saysNothing(word, classes) ? null : classes.classOf(word);
}

/** Words between a preposition and its place: "in the northern town of Norham". */
const MOST_BETWEEN = 5;

function placesOf({ around, block }: Figure, silent: ReadonlySet<number>, reading: Reading): string[] {
  const { text } = reading.article;
  const { tokens } = text.blocks[block]!;
  const base = text.bases[block]!;
  const places: string[] = [];
  for (let i = around.phrase[0] - base; i < around.phrase[1] - base; i++) {
    if (silent.has(i) || !isCapital(tokens, i) || isCapital(tokens, i - 1)) continue;
    const word = wordAt(tokens, i);
    const isAdjective = reading.language.names.adjectives.includes(word);
    if (!isAdjective && followsPlaceMark(tokens, i, reading.sets)) places.push(word);
  }
  return places;
}

function followsPlaceMark(tokens: Tokens, at: number, sets: RelationSets): boolean {
  for (let i = at; i > Math.max(0, at - MOST_BETWEEN); i--) {
    if (endsBefore(sets.placeMarks, tokens, i) > 0) return true;
    if (tokens.kind[i - 1] !== WORD || isCapital(tokens, i - 1)) return false;
  }
  return false;
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  i >= 0 && tokens.kind[i] === WORD && (tokens.flags[i]! & CAPITAL) !== 0;
