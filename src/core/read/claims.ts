import type { Explanation } from '../claims/evidence';
import { type Asking, type FigureClaims, figureClaims, type ReadPage } from '../claims/figure-claims';
import type { IsWithin } from '../claims/place-evidence';
import { entityClaims, explainEntities } from '../claims/states/entity-claims';
import { explainStates, stateClaims } from '../claims/states/state-claims';
import { withoutRepeats } from '../claims/states/without-repeats';
import { isWithin } from '../comparison/world';
import type { PackQuestion } from '../knowledge/pack';
import type { Claim } from '../model';
import type { Knowledge } from '../prepare';
import type { Page } from './page';
import type { View } from './view';

/** The questions that a page may answer: all of them, or on a page about the wider setting those on that. */
function questionsFor({ pack, relevance }: View): readonly PackQuestion[] {
  if (relevance.level === 'none') return [];
  return pack.pack.questions.filter((question) => relevance.level === 'story' || question.background === true);
}

const readPage = ({ text, names, quantities, dates, elapsed, context }: Page, { hits }: View): ReadPage => ({
  text,
  hits,
  mentions: names,
  quantities,
  dates,
  elapsed,
  published: context.published,
});

function byFigures(page: Page, view: View, { world, language }: Knowledge): FigureClaims {
  const questions = new Set(questionsFor(view));
  const asking: Asking = {
    asked: view.pack.asked.filter(({ question }) => questions.has(question)),
    cues: view.pack.cues,
    isWithin: (inner, outer) => isWithin(world, inner, outer),
    language,
  };
  return figureClaims(readPage(page, view), asking);
}

/** What a page asserts on the questions of a pack. */
export function claimsOf(page: Page, view: View, knowledge: Knowledge): Claim[] {
  const questions = questionsFor(view);
  if (questions.length === 0) return [];
  const { world, language } = knowledge;
  const read = readPage(page, view);
  const isIn: IsWithin = (inner, outer) => isWithin(world, inner, outer);
  const { cues } = view.pack;
  const stated = [
    ...stateClaims(questions, read, cues, language),
    ...entityClaims(questions, read, cues, isIn, language),
  ];
  return [...byFigures(page, view, knowledge).claims, ...withoutRepeats(stated)];
}

/** For each figure, date, telling phrase and name which questions were weighed, with the evidence for and against. */
export function explanationsOf(page: Page, view: View, knowledge: Knowledge): Explanation[] {
  const questions = questionsFor(view);
  if (questions.length === 0) return [];
  const { world } = knowledge;
  const { cues } = view.pack;
  const read = readPage(page, view);
  const isIn: IsWithin = (inner, outer) => isWithin(world, inner, outer);
  return [
    ...byFigures(page, view, knowledge).explain(),
    ...explainStates(questions, read, cues),
    ...explainEntities(questions, read, cues, isIn),
  ];
}
