import type { Explanation } from '../claims/evidence';
import { type FigureClaims, figureClaims, type ReadPage } from '../claims/figure-claims';
import type { IsWithin } from '../claims/place-evidence';
import { entityClaims, explainEntities } from '../claims/states/entity-claims';
import type { Setting } from '../claims/states/setting';
import { explainStates, stateClaims } from '../claims/states/state-claims';
import { withoutRepeats } from '../claims/states/without-repeats';
import { isWithin, type World } from '../comparison/world';
import { isoDate, parseIso } from '../dates/calendar';
import type { PackQuestion } from '../knowledge/pack';
import type { Claim, EntityId, IsoDate } from '../model';
import type { Knowledge } from '../prepare';
import type { Page } from './page';
import type { View } from './view';

/** What has not begun by then had not happened on the day of the page; clocks differ by a day. `null` for no date. */
function lastStart(published: IsoDate): IsoDate | null {
  const day = parseIso(published);
  return day === null ? null : isoDate(day + 1);
}

/**
 * The questions that a page may answer: all of them, or on a page about the wider setting those on that; and none on
 * what was yet to come.
 */
function questionsFor({ pack, relevance }: View, published: IsoDate | undefined): readonly PackQuestion[] {
  if (relevance.level === 'none') return [];
  const last = published === undefined ? null : lastStart(published);
  return pack.pack.questions.filter(({ background, scope: { period } }) => {
    const isAsked = relevance.level === 'story' || background === true;
    return isAsked && (last === null || !period?.from || period.from <= last);
  });
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

/** The same few places of a page are asked about for every question and figure. */
function rememberedWithin(world: World): IsWithin {
  const known = new Map<EntityId, Map<EntityId, boolean>>();
  return (inner, outer) => {
    const found = known.get(inner) ?? new Map<EntityId, boolean>();
    known.set(inner, found);
    const within = found.get(outer) ?? isWithin(world, inner, outer);
    found.set(outer, within);
    return within;
  };
}

const settingOf = ({ pack }: View, { world, language }: Knowledge): Setting => ({
  cues: pack.cues,
  isWithin: rememberedWithin(world),
  language,
});

function byFigures(
  read: ReadPage,
  asking: readonly PackQuestion[],
  setting: Setting,
  { pack, relevance }: View,
): FigureClaims {
  const questions = new Set(asking);
  const isStory = relevance.level === 'story';
  return figureClaims(read, {
    ...setting,
    isStory,
    asked: pack.asked.filter(({ question }) => questions.has(question)),
  });
}

/** What a page asserts on the questions of a pack. */
export function claimsOf(page: Page, view: View, knowledge: Knowledge): Claim[] {
  const questions = questionsFor(view, page.context.published);
  if (questions.length === 0) return [];
  const [read, setting] = [readPage(page, view), settingOf(view, knowledge)];
  const stated = [...stateClaims(questions, read, setting), ...entityClaims(questions, read, setting)];
  return [...byFigures(read, questions, setting, view).claims, ...withoutRepeats(stated)];
}

/** For each figure, date, telling phrase and name which questions were weighed, with the evidence for and against. */
export function explanationsOf(page: Page, view: View, knowledge: Knowledge): Explanation[] {
  const questions = questionsFor(view, page.context.published);
  if (questions.length === 0) return [];
  const [read, setting] = [readPage(page, view), settingOf(view, knowledge)];
  return [
    ...byFigures(read, questions, setting, view).explain(),
    ...explainStates(questions, read, setting),
    ...explainEntities(questions, read, setting),
  ];
}
