import type { CompiledCue } from '../cues/compiled-cues';
import { type Hits, isHitWithin } from '../cues/hits';
import { type MetCue, meetCue } from '../cues/met-cue';
import type { Term } from '../knowledge/pack';
import type { IsoDate, QuestionId } from '../model';
import type { AskedQuestion } from './asked';
import { type CountedNoun, countedNoun } from './counted-noun';
import type { Dated } from './dated';
import type { Refusal, Weighed } from './evidence';
import type { Figure } from './figure';
import { fitsKind, isPlausible } from './fits';
import type { NamedPlace } from './goal-evidence';
import type { LocatedPlace } from './located-places';
import { neighbours } from './neighbours';
import type { IsWithin } from './place-evidence';
import { isRepeat, type Said } from './repeats';

/** What weighing knows of the page besides the figure. */
export interface Scene {
  readonly hits: Hits;
  readonly terms: readonly Term[];
  /** By block. */
  readonly places: readonly (readonly LocatedPlace[])[];
  readonly named: readonly (readonly NamedPlace[])[];
  readonly dates: readonly (readonly Dated[])[];
  readonly published: IsoDate | undefined;
  readonly isWithin: IsWithin;
  /** Is the page about the story? Then what a sentence leaves out goes without saying; elsewhere all must be said. */
  readonly isStory: boolean;
  /** Whether the questions that are out are wanted too, with the reason. */
  readonly explained: boolean;
  /** What other figures of the page have answered, as far as they have been read. */
  readonly said: Said;
  /** The question that the figure goes on with, as far as that is known. */
  readonly continued: QuestionId | null;
}

/** A question that a figure may answer, before rivals are heard. */
export interface Candidate {
  readonly asked: AskedQuestion;
  readonly figure: Figure;
  readonly noun: CountedNoun;
  readonly needs: readonly MetCue[];
  /** "since 21 September": that something began then is all that is said of it. */
  readonly isStart: boolean;
  /** The page has answered the question with the same number. */
  readonly isRepeat: boolean;
  /** It goes on with the question that the figure before it has answered. */
  readonly isContinued: boolean;
}

/** Nearly every question is out for nearly every figure, so that is written down only where somebody asks. */
function refused({ question }: AskedQuestion, refusal: Refusal, { explained }: Scene): Weighed | null {
  return explained ? { question: question.id, refusal, score: -10, certainty: 0, evidence: [] } : null;
}

/** A figure that is a date, as it stands in its sentence. */
export function datedOf({ value, block, around }: Figure, dates: Scene['dates']): Dated | undefined {
  if (value.type !== 'date') return undefined;
  return neighbours(dates[block]!, around.own[0], ({ at }) => at[0]).find(({ at }) => at[0] === around.own[0]);
}

/**
 * Does a period start with the date, on a day that stands for the event that is asked for, and with no other event? The
 * day that the event is known by ("since 24 February") says so by itself, another day if its own sentence speaks of the
 * event, a month if the sentences around it do.
 */
function isStartOf(figure: Figure, { cues }: AskedQuestion, { dates, hits }: Scene): boolean {
  const { since, knownBy, needs, supports } = cues;
  const dated = datedOf(figure, dates);
  if (!since || !dated?.start) return false;
  const { value, start, isRelative } = dated;
  const isDay = value.precision === 'day';
  if (isRelative && isDay && !since.weekdays) return false;
  if (value.from < since.from || since.to < value.to) return false;
  const { around } = figure;
  if (start.isBare && isDay && value.from === knownBy) return true;
  const within = isDay ? 'sentence' : 'nearby';
  if (start.isBare) return needs.some((cue) => meetCue({ ...cue, within }, around, hits) !== null);
  return [...needs, ...supports].some(({ any }) => isHitWithin(hits, any, start.at, around.own[0]));
}

/** Is the date the day that the event is known by, written out: "a year after 11 September 2001"? */
function isKnownDay(figure: Figure, { cues: { knownBy } }: AskedQuestion, { dates }: Scene): boolean {
  const dated = knownBy === undefined ? undefined : datedOf(figure, dates);
  return (
    dated !== undefined &&
    dated.role !== 'compared' &&
    !dated.isRelative &&
    knownBy === dated.value.from &&
    knownBy === dated.value.to
  );
}

/** The event near a figure, or, where the figure leaves it out, with the one that it goes on from. */
function eventOf(event: CompiledCue, { around, inherited, isLength }: Figure, hits: Hits): MetCue | null {
  const own = meetCue(isLength ? { ...event, within: 'phrase' } : event, around, hits);
  if (!inherited?.isEvent || own?.reach === 'phrase') return own;
  return meetCue(event, { ...around, parent: inherited.words }, hits);
}

/** The needs that are met: the event, and of the others those that the setting of the story does not make up for. */
function metNeeds(figure: Figure, { cues }: AskedQuestion, { hits, isStory }: Scene): MetCue[] | null {
  const [event, ...others] = cues.needs;
  const met = event && eventOf(event, figure, hits);
  if (event && !met) return null;
  const needs = met ? [met] : [];
  for (const cue of others) {
    const found = meetCue(cue, figure.around, hits);
    if (found) needs.push(found);
    else if (!cue.isSetting || !isStory) return null;
  }
  return needs;
}

/** The candidate, or why the question is out; `null` where that is not asked, or the figure is of another kind. */
export function candidateOf(figure: Figure, asked: AskedQuestion, scene: Scene): Candidate | Weighed | null {
  const { question, cues } = asked;
  if (!fitsKind(figure.value, question)) return null;
  if (!isPlausible(figure.value, cues.plausible, question.unit)) return refused(asked, 'implausible', scene);
  const noun = countedNoun(figure, cues, scene.hits, asked.isUnderstood);
  const again = isRepeat(figure, asked, noun, scene.said);
  const isOther = noun.kind === 'other' && !(again && figure.isDefinite && !figure.hasNoun);
  if (isOther || figure.isException) return refused(asked, 'counts-something-else', scene);
  const candidate = {
    asked,
    figure,
    noun,
    needs: [],
    isStart: false,
    isRepeat: again,
    isContinued: scene.continued === question.id,
  };
  if (isStartOf(figure, asked, scene)) return { ...candidate, isStart: true };
  const needs = metNeeds(figure, asked, scene);
  if (needs) return { ...candidate, needs };
  if (isKnownDay(figure, asked, scene)) return { ...candidate, isStart: true };
  return candidate.isRepeat || candidate.isContinued ? candidate : refused(asked, 'cue-missing', scene);
}

export const isCandidate = (tried: Candidate | Weighed): tried is Candidate => 'asked' in tried;
