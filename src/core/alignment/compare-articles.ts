import { type Dated, datedWord } from '../claims/dated';
import { tokenSpan } from '../claims/figures-of';
import { relationSets } from '../claims/relation-sets';
import { stanceOf } from '../claims/states/stance';
import { daysBetween } from '../comparison/as-of';
import type { Assertion } from '../comparison/assertion';
import { compare } from '../comparison/compare';
import { measureOf } from '../comparison/measure';
import type { Outcome } from '../comparison/outcome';
import { overallVerdict } from '../comparison/overall-verdict';
import { worldOf } from '../comparison/world';
import type { Range } from '../cues/page-text';
import type { AsOf, IsoDate, Nature, Question, Verdict } from '../model';
import type { Language } from '../text/language';
import { align } from './align';
import type { Article } from './article';
import { type CountedFigure, countedFigures } from './counted-figure';
import { rarityIn } from './rarity';
import { storyOf } from './story';
import { wordClasses } from './word-classes';

/** Two figures that count the same thing, and how they stand. */
export interface ComparedPair extends Outcome {
  readonly a: CountedFigure;
  readonly b: CountedFigure;
  /** What was compared: with `a` as the claim and `b` as the statement. */
  readonly claim: Assertion;
  readonly statement: Assertion;
}

export interface ArticleComparison {
  /** `null` where no figures of the two count the same thing. */
  readonly verdict: Verdict | null;
  readonly pairs: readonly ComparedPair[];
}

/** Nothing is known but the texts: no place lies in another. */
const NOWHERE = worldOf([]);

/** Sets the figures of two texts side by side, with no more knowledge than the language. */
export function compareArticles(first: Article, second: Article, language: Language): ArticleComparison {
  const rarity = rarityIn([first, second], wordClasses(language));
  const [here, there] = [countedFigures(first, language), countedFigures(second, language)];
  const aligned = align(here, there, {
    rarity,
    story: storyOf(first, second, rarity, language),
    areOfOtherTimes: areOfOtherTimes(first, second),
    isOnlyOne: onlyOnes(here, there),
  });
  const pairs = aligned.map(({ a, b }): ComparedPair => {
    const [datesOfA, datesOfB] = [datesNear(a, first, language), datesNear(b, second, language)];
    const places = placesApart(a, b);
    const claim = assertionOf(a, datesOfA, places?.[0], first, language);
    const statement = assertionOf(b, datesOfB, places?.[1], second, language);
    const nature = runs(a, b, datesOfA, datesOfB, claim, statement) ? 'running' : natureOf(datesOfA, datesOfB);
    return { a, b, claim, statement, ...compare(claim, statement, questionOf(nature), NOWHERE) };
  });
  return { verdict: overallVerdict(pairs.map(({ verdict }) => verdict)), pairs };
}

/** Whether a figure is, in its text and in the other, the only one of what it measures. */
function onlyOnes(...texts: readonly (readonly CountedFigure[])[]): (figure: CountedFigure) => boolean {
  const dimensionOf = ({ value }: CountedFigure) => `${measureOf(value).dimension} ${value.change}`;
  const perText = texts.map((figures) => {
    const counts = new Map<string, number>();
    for (const dimension of figures.map(dimensionOf)) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
    return counts;
  });
  return (figure) => perText.every((counts) => counts.get(dimensionOf(figure)) === 1);
}

/** Reports on one event come within this many days of each other, as a rule. */
const ONE_TIME = 31;

function areOfOtherTimes({ published: a }: Article, { published: b }: Article): boolean {
  return a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) > ONE_TIME;
}

function assertionOf(
  { figure, value }: CountedFigure,
  dates: readonly Dated[],
  place: string | undefined,
  { text, published }: Article,
  language: Language,
): Assertion {
  const day = dates.find(({ value: date, role }) => role !== 'since' && role !== 'said' && date.precision === 'day');
  return {
    value,
    stance: stanceOf(text.blocks[figure.block]!, figure, language),
    origin: null,
    asOf: asOfFrom(day?.value.to, published),
    ...(place ? { scope: { place } } : {}),
  };
}

function asOfFrom(stated: IsoDate | undefined, published: IsoDate | undefined): AsOf | null {
  if (stated !== undefined) return { date: stated, inferred: false };
  return published === undefined ? null : { date: published, inferred: true };
}

/** The dates of the figure's clause, or of its sentence where the clause has none. */
function datesNear({ figure }: CountedFigure, { text, dates }: Article, language: Language): Dated[] {
  const block = text.blocks[figure.block]!;
  const base = text.bases[figure.block]!;
  const sets = relationSets(language);
  const all = (dates[figure.block] ?? []).flatMap((date) =>
    date.value ? [datedWord(block, base, tokenSpan(block.tokens, date), { ...date, value: date.value }, sets)] : [],
  );
  const within = ([from, to]: Range) => all.filter(({ at: [first] }) => from <= first && first < to);
  const inClause = within(figure.around.clause);
  return inClause.length > 0 ? inClause : within(figure.around.sentence);
}

/** Where the two are each said to be, if nowhere in common. */
function placesApart(a: CountedFigure, b: CountedFigure): readonly [string, string] | null {
  const [here, there] = [a.places[0], b.places[0]];
  if (here === undefined || there === undefined) return null;
  return a.places.some((place) => b.places.includes(place)) ? null : [here, there];
}

/**
 * Whether it is a count that grows: one that is said to, or to be one since or until a day, or one that reports count
 * higher day by day, if it can be told which of the two is the later.
 */
function runs(
  a: CountedFigure,
  b: CountedFigure,
  datesOfA: readonly Dated[],
  datesOfB: readonly Dated[],
  claim: Assertion,
  statement: Assertion,
): boolean {
  if (a.value.kind !== 'count' || a.value.change !== null) return false;
  const isSaid = [...datesOfA, ...datesOfB].some(({ role }) => role === 'since' || role === 'until');
  const isOrdered = claim.asOf !== null && statement.asOf !== null;
  return a.isGrowing || b.isGrowing || isSaid || (isOrdered && a.isToll && b.isToll);
}

/** Two figures that both say their day are each of their moment; all else has one value. */
function natureOf(datesOfA: readonly Dated[], datesOfB: readonly Dated[]): Nature {
  return datesOfA.length > 0 && datesOfB.length > 0 ? 'moment' : 'once';
}

function questionOf(nature: Nature): Question {
  return { id: 'what both count', text: '', kind: 'quantity', nature, unit: null, scope: {} };
}
