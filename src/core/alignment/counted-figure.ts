import type { Figure } from '../claims/figure';
import { figuresOf, tokenSpan } from '../claims/figures-of';
import type { Range } from '../cues/page-text';
import type { BlockKind, Quantity, QuantityValue } from '../model';
import type { Language } from '../text/language';
import { lemma } from '../text/lemma';
import { wordAt } from '../text/tokens';
import { intern, type WordId } from '../text/words';
import type { Article } from './article';
import { placesSaid } from './places-said';
import { type WordClasses, wordClasses } from './word-classes';
import { NEARNESS, type WordsAround, wordsAround } from './words-around';

/** A figure with what its text says that it counts. Words are by class (see `WordClasses`). */
export interface CountedFigure extends WordsAround {
  readonly figure: Figure;
  readonly value: QuantityValue;
  /** Of the block that it stands in. */
  readonly kind: BlockKind;
  /** What is counted; `null` where no noun is said, or one that fits anything. */
  readonly head: WordId | null;
  /** Where its phrase says that it is, first words in lower case: "norham". */
  readonly places: readonly string[];
  /** The weekdays and the years and months like "last year" of its sentence, where nothing tells which these are. */
  readonly times: readonly UnsettledTime[];
  /** Whether it counts some of those that another figure counts: "six of the injured". */
  readonly isPart: boolean;
  /** Whether it counts what reports count higher day by day. */
  readonly isToll: boolean;
}

/** A weekday, a month or a period like "last year", in lower case, and what it is one of: two years are no one time. */
export interface UnsettledTime {
  readonly text: string;
  readonly of: string;
}

interface Reading {
  readonly article: Article;
  readonly classes: WordClasses;
  readonly language: Language;
}

/** News has fewer; without a bound a text that is all numbers would be compared with another for hours. */
const MOST_FIGURES = 500;

/** The figures of an article, in order, the first `MOST_FIGURES` of them. */
export function countedFigures(article: Article, language: Language): CountedFigure[] {
  const reading = { article, classes: wordClasses(language), language };
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
  { article, classes, language }: Reading,
): CountedFigure {
  const block = article.text.blocks[figure.block]!;
  const base = article.text.bases[figure.block]!;
  const around = wordsAround(figure, block, base, silent, classes);
  const [from, to] = figure.around.phrase;
  return {
    ...around,
    figure,
    value: quantity.value,
    kind: block.kind,
    head: headOf(quantity, classes, language),
    places: placesSaid(block.tokens, [from - base, to - base], silent, language),
    times: timesOf(figure, article, language),
    isPart: figure.parent !== null || figure.isShare,
    isToll: [...around.words].some(([word, near]) => near >= NEARNESS.clause && classes.isToll(word)),
  };
}

/** A deed that is counted, as in "six arrests", is no noun of its own: those arrested are men. */
function headOf({ counted }: Quantity, classes: WordClasses, language: Language): WordId | null {
  const noun = counted?.split(/\s+/).at(-1);
  if (!noun) return null;
  const word = intern(lemma(noun, language));
  const meaning = classes.classOf(word);
  return classes.saysNothing(word) || classes.isDeed(meaning) ? null : meaning;
}

/** Those of the sentence, or else of the sentences before it, save weekdays. */
function timesOf({ around, block }: Figure, article: Article, language: Language): UnsettledTime[] {
  const own = timesWithin(around.sentence, block, article, language);
  if (own.length > 0) return own;
  return timesWithin(around.context, block, article, language).filter(({ of }) => of !== 'weekday');
}

function timesWithin(range: Range, block: number, { text, dates }: Article, language: Language): UnsettledTime[] {
  const { tokens } = text.blocks[block]!;
  const [from, to] = range.map((at) => at - text.bases[block]!) as [number, number];
  const { weekdays, months } = language.dates;
  return (dates[block] ?? []).flatMap((date): UnsettledTime[] => {
    const { first, last } = tokenSpan(tokens, date);
    if (date.value !== null || first < from || last > to) return [];
    const words = Array.from({ length: last - first }, (_, i) => wordAt(tokens, first + i));
    const weekday = words.find((word) => Object.hasOwn(weekdays, word));
    if (weekday !== undefined) return [{ text: weekday, of: 'weekday' }];
    const month = words.find((word) => Object.hasOwn(months, word));
    return [month === undefined ? { text: words.join(' '), of: words.at(-1)! } : { text: month, of: 'month' }];
  });
}
