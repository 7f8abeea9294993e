import type { Hits } from '../cues/hits';
import { meetCue } from '../cues/met-cue';
import type { EntityMention } from '../entities/entity-mention';
import type { AsOf, Claim, IsoDate, Scope } from '../model';
import type { Language } from '../text/language';
import type { TextBlock } from '../text/text-block';
import type { AskedQuestion } from './asked';
import type { Dated } from './dated';
import type { Figure } from './figure';
import type { LocatedPlace } from './located-places';
import { neighbours } from './neighbours';
import { originOf } from './origin';
import { type IsWithin, placeOf } from './place-evidence';
import type { RelationSets } from './relation-sets';
import { stanceOf } from './states/stance';

/** What is found around one figure, for its claim. */
export interface ClaimSetting {
  readonly block: TextBlock;
  readonly hits: Hits;
  readonly mentions: readonly EntityMention[];
  readonly places: readonly LocatedPlace[];
  readonly dates: readonly Dated[];
  readonly published: IsoDate | undefined;
  readonly isWithin: IsWithin;
  readonly sets: RelationSets;
  readonly language: Language;
}

/** The stage that the words around the figure tell, where the question knows several. */
function stageOf({ around }: Figure, { cues }: AskedQuestion, { hits }: ClaimSetting): Scope {
  const told = cues.stages.find((cue) => meetCue(cue, around, hits));
  return told ? { stage: told.stage } : {};
}

/** The place that the text gives for people counted as it goes on, where it is the asked one or a part of it. */
function placeScopeOf(
  figure: Figure,
  { question, isUnderstood }: AskedQuestion,
  { places, isWithin }: ClaimSetting,
): Scope {
  const asked = question.scope.place;
  if (asked === undefined || !isUnderstood || question.nature === 'once') return {};
  const place = placeOf(figure, places)?.place;
  return place !== undefined && (place === asked || isWithin(place, asked)) ? { place } : {};
}

/** Is a date the day of the count: the last day counted, the day it was told, or the day that the figure is said to be of? */
function isDayOf({ at, role, value }: Dated, { around: { sentence, phrase } }: Figure): boolean {
  if (value.precision !== 'day' || role === 'since') return false;
  const [from, to] = role === 'on' ? phrase : sentence;
  return from <= at[0] && at[1] <= to;
}

/** The day of the count, if the sentence gives one; else, inferred, the day of the page. */
function asOfOf(figure: Figure, dates: readonly Dated[], published: IsoDate | undefined): AsOf | null {
  const near = neighbours(dates, figure.around.own[0], ({ at }) => at[0]);
  const day = near.find((dated) => isDayOf(dated, figure));
  if (day && (published === undefined || day.value.to <= published)) return { date: day.value.to, inferred: false };
  return published === undefined ? null : { date: published, inferred: true };
}

type Told = Pick<Claim, 'scope' | 'origin' | 'asOf'>;

const ofCount = (figure: Figure, asked: AskedQuestion, setting: ClaimSetting): Told => ({
  scope: { ...placeScopeOf(figure, asked, setting), ...stageOf(figure, asked, setting) },
  origin: originOf(figure, setting.block, setting.mentions, setting.sets),
  asOf: asOfOf(figure, setting.dates, setting.published),
});

/** When something happened is nobody's count: the page itself says so. */
const ofDate = ({ published }: ClaimSetting): Told => ({
  scope: {},
  origin: null,
  asOf: published === undefined ? null : { date: published, inferred: true },
});

/** The claim that a figure makes on the question that it answers. */
export function claimOf(figure: Figure, asked: AskedQuestion, certainty: number, setting: ClaimSetting): Claim {
  const { start, end, block, surface, value } = figure;
  return {
    start,
    end,
    block,
    surface,
    question: asked.question.id,
    value,
    stance: stanceOf(setting.block, figure, setting.language),
    ...(value.type === 'date' ? ofDate(setting) : ofCount(figure, asked, setting)),
    certainty,
  };
}
