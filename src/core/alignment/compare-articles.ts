import { type Dated, datedWord } from '../claims/dated';
import { tokenSpan } from '../claims/figures-of';
import { relationSets } from '../claims/relation-sets';
import { stanceOf } from '../claims/states/stance';
import type { Assertion } from '../comparison/assertion';
import { compare } from '../comparison/compare';
import type { Outcome } from '../comparison/outcome';
import { overallVerdict } from '../comparison/overall-verdict';
import { worldOf } from '../comparison/world';
import type { Range } from '../cues/page-text';
import type { Nature, Question, Verdict } from '../model';
import type { Language } from '../text/language';
import { align } from './align';
import type { Article } from './article';
import { type CountedFigure, countedFigures } from './counted-figure';
import { rarityIn } from './rarity';
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
  const aligned = align(countedFigures(first, language), countedFigures(second, language), rarity);
  const pairs = aligned.map(({ a, b }): ComparedPair => {
    const [datesOfA, datesOfB] = [datesNear(a, first, language), datesNear(b, second, language)];
    const places = placesApart(a, b);
    const claim = assertionOf(a, datesOfA, places?.[0], first, language);
    const statement = assertionOf(b, datesOfB, places?.[1], second, language);
    const question = questionOf(natureOf(a, b, datesOfA, datesOfB));
    return { a, b, claim, statement, ...compare(claim, statement, question, NOWHERE) };
  });
  return { verdict: overallVerdict(pairs.map(({ verdict }) => verdict)), pairs };
}

function assertionOf(
  { figure, value }: CountedFigure,
  dates: readonly Dated[],
  place: string | undefined,
  { text }: Article,
  language: Language,
): Assertion {
  const day = dates.find(({ value: date, role }) => role !== 'since' && role !== 'said' && date.precision === 'day');
  return {
    value,
    stance: stanceOf(text.blocks[figure.block]!, figure, language),
    origin: null,
    asOf: day ? { date: day.value.to, inferred: false } : null,
    ...(place ? { scope: { place } } : {}),
  };
}

/** The dates of the figure's clause, or of its sentence where the clause has none. */
function datesNear({ figure }: CountedFigure, { text, dates }: Article, language: Language): Dated[] {
  const block = text.blocks[figure.block]!;
  const base = text.bases[figure.block]!;
  const sets = relationSets(language);
  const all = (dates[figure.block] ?? []).flatMap((date) =>
    date.value ? [datedWord(block, base, tokenSpan(block.tokens, date), date.value, sets)] : [],
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
 * A count that is said to grow, or to be one since or until a day, runs; two figures of different days are each of
 * their moment; all else has one value.
 */
function natureOf(a: CountedFigure, b: CountedFigure, datesOfA: readonly Dated[], datesOfB: readonly Dated[]): Nature {
  const dates = [...datesOfA, ...datesOfB];
  const isCount = a.value.kind === 'count' && a.value.change === null;
  const runs = a.isGrowing || b.isGrowing || dates.some(({ role }) => role === 'since' || role === 'until');
  if (isCount && runs) return 'running';
  return datesOfA.length > 0 && datesOfB.length > 0 ? 'moment' : 'once';
}

function questionOf(nature: Nature): Question {
  return { id: 'what both count', text: '', kind: 'quantity', nature, unit: null, scope: {} };
}
