import type { CompiledCue } from '../cues/compiled-cues';
import { type Hits, isHitAt, isHitWithin } from '../cues/hits';
import { type MetCue, meetCue } from '../cues/met-cue';
import type { Reach, Term } from '../knowledge/pack';
import { type Candidate, datedOf, type Scene } from './candidate';
import { countedNoun } from './counted-noun';
import type { Evidence, Weighed } from './evidence';
import type { Figure } from './figure';
import { goalEvidence } from './goal-evidence';
import { periodEvidence } from './period-evidence';
import { placeEvidence } from './place-evidence';

/*
 * All weights are in log-odds. With its needs met in its clause and nothing else said, a question stands at about
 * 0.75 of 1; in the sentence before, at about one half, so that it takes a further sign.
 */
const START = -1.4;
/** What needs are worth together: more needs, met at once, are better evidence. */
const NEEDS = 1.9;
const NEEDS_EACH = 0.6;
/** Needs after the first are the setting, and a page says that once. One further off than asked costs as much as this. */
const FAR_OFF = 1.3;
const COUNTED_MATCHES = 0.5;
const SUPPORT = 0.7;
/** All that speaks for a question besides its needs is worth no more than this: reasons against must stay audible. */
const MOST_SUPPORT = 1.5;
const AGAINST = -1.7;
/** "of whom 502", "22 of the injured": a part with no noun of its own does not answer what the whole answers. */
const BARE_PART = -2.5;
/** The event stands in the phrase of another figure, so it is that figure's. */
const TAKEN = -3;
/** "until Friday" says when something ends, and no question asks that. */
const DATE_OF_AN_END = -1.3;
/** "said on Sunday that …": the date is that of the saying, unless it is the saying that is asked for. */
const DATE_OF_SAYING = -2;

/** Does the cue stand in the phrase of another figure, and not in this one's? */
function isTaken({ at, reach }: MetCue, rivals: readonly Figure[]): boolean {
  if (reach === 'phrase' || reach === 'nearby' || reach === 'page') return false;
  return rivals.some(({ around: { phrase } }) => phrase[0] <= at[0] && at[1] <= phrase[1]);
}

/** The same of what speaks for or against; of a part, what was said of its whole is said of another too. */
function isSaidOfAnother(met: MetCue, { around: { phrase } }: Figure, rivals: readonly Figure[]): boolean {
  if (phrase[0] <= met.at[0] && met.at[1] <= phrase[1]) return false;
  return isTaken({ ...met, reach: met.reach === 'phrase' ? 'clause' : met.reach }, rivals);
}

/** Cues that may stand further off are the setting of a figure and no event of its own. */
const OWNED: ReadonlySet<Reach> = new Set(['phrase', 'clause', 'sentence']);

/** The first need of a question is its event, and an event is said of one figure. */
function needEvidence({ needs, asked }: Candidate, rivals: readonly Figure[], terms: readonly Term[]): Evidence[] {
  const weightOf = (cues: readonly CompiledCue[]): number => cues.reduce((sum, { weight }) => sum + weight, 0);
  const all = weightOf(asked.cues.needs);
  const met = weightOf(needs.map(({ cue }) => cue));
  const total = met + (all - met) * FAR_OFF;
  return needs.map((one, i) => {
    const taken = i === 0 && OWNED.has(one.cue.within) && isTaken(one, rivals);
    const share = ((NEEDS + NEEDS_EACH * all) * one.cue.weight) / total;
    const weight = share * one.strength + (taken ? TAKEN : 0);
    return { kind: taken ? 'taken' : 'need', weight, found: terms[one.signal]!, reach: one.reach };
  });
}

function cueEvidence(
  cues: readonly CompiledCue[],
  kind: 'support' | 'against',
  unit: number,
  { figure }: Candidate,
  rivals: readonly Figure[],
  { hits, terms }: Scene,
): Evidence[] {
  return cues.flatMap((cue) => {
    const met = meetCue(cue, figure.around, hits);
    if (!met || isSaidOfAnother(met, figure, rivals)) return [];
    return [{ kind, weight: unit * cue.weight * met.strength, found: terms[met.signal]!, reach: met.reach }];
  });
}

function capped(supports: readonly Evidence[]): Evidence[] {
  const sum = supports.reduce((total, { weight }) => total + weight, 0);
  const factor = sum > MOST_SUPPORT ? MOST_SUPPORT / sum : 1;
  return supports.map((evidence) => ({ ...evidence, weight: evidence.weight * factor }));
}

/** "17 of them since the speech" answers a question about a part: its own words say which. */
function isThatPart({ asked, figure: { around } }: Candidate, hits: Hits): boolean {
  return asked.isPart && asked.cues.supports.some(({ any }) => isHitWithin(hits, any, ...around.phrase));
}

function nounEvidence(candidate: Candidate, { terms, hits }: Scene): Evidence[] {
  const { noun, figure } = candidate;
  if (noun.kind === 'match' && (!noun.isInherited || figure.parent === null || isThatPart(candidate, hits)))
    return [{ kind: 'counted', weight: COUNTED_MATCHES, found: terms[noun.signal]!, reach: 'phrase' }];
  const { value, parent, isPart, isShare } = figure;
  const isBare = value.type === 'quantity' && (parent !== null || isPart || (isShare && value.kind === 'count'));
  return !isBare ? [] : [{ kind: 'part', weight: BARE_PART, found: 'no noun', reach: 'phrase' }];
}

/** Reasons against a question about a date, from what the date is in its sentence. */
function roleEvidence({ figure, asked }: Candidate, { hits, dates }: Scene): Evidence[] {
  const dated = datedOf(figure, dates);
  if (dated?.role === 'until') return [{ kind: 'period', weight: DATE_OF_AN_END, found: 'until', reach: 'phrase' }];
  const verb = dated?.verb ?? null;
  const { needs, supports } = asked.cues;
  if (verb === null || [...needs, ...supports].some(({ any }) => isHitAt(hits, any, verb))) return [];
  return [{ kind: 'period', weight: DATE_OF_SAYING, found: 'said', reach: 'phrase' }];
}

/** Alone it is just enough: what is said again, in passing, needs no event of its own. */
const REPEATED = 2.1;
/** With a reason against it that is as strong as this, the same number is said of something else. */
const OF_SOMETHING_ELSE = -2;
const SAID_BEFORE: Evidence = { kind: 'repeat', weight: REPEATED, found: 'the same number', reach: 'page' };

/** What goes on with what has just been counted, in another's words, needs no event either. */
const GOES_ON: Evidence = { kind: 'continued', weight: 2.5, found: 'the figure before', reach: 'nearby' };

const START_OF_PERIOD: Evidence = { kind: 'need', weight: 2.7, found: 'since', reach: 'phrase' };

const certaintyOf = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Reasons from place and period. Only people that are counted as it goes on are counted place by place, and only those
 * who pass through stages, such as leaving, are counted by where they went.
 */
function scopeEvidence(
  { asked, figure }: Candidate,
  rivals: readonly Figure[],
  apart: readonly Figure[],
  scene: Scene,
): Evidence[] {
  const { question, named, isUnderstood, isLocal } = asked;
  const { places, dates, published, isWithin } = scene;
  if (figure.value.type !== 'quantity') return [];
  const inTime = periodEvidence(figure, question, asked, dates, published, apart);
  if (!isUnderstood || (question.nature === 'once' && !isLocal)) return inTime;
  const inPlace = placeEvidence(figure, question.scope.place, named, places[figure.block]!, isWithin, rivals);
  if (question.scope.stage === undefined) return [...inPlace, ...inTime];
  const toPlace = goalEvidence(figure, question.scope.place, named, scene.named[figure.block]!, isWithin, rivals);
  return [...inPlace, ...toPlace, ...inTime];
}

/**
 * The figures whose days are theirs alone: those that stand apart, and of those in one run of words with this one ("747
 * people were held in 32 towns on Saturday") the ones of which the same is said.
 */
function withOwnDays({ asked, figure }: Candidate, rivals: readonly Figure[], hits: Hits): Figure[] {
  const [event] = asked.cues.needs;
  const [from, to] = figure.around.phrase;
  return rivals.filter((rival) => {
    const [start, end] = rival.around.phrase;
    if (!event || end <= from || to <= start) return true;
    if (countedNoun(rival, asked.cues, hits, asked.isUnderstood).kind === 'other') return false;
    return rival.inherited !== null || !rival.hasNoun || isHitWithin(hits, event.any, start, end);
  });
}

/** Weighs one question for one figure; `rivals` are the other figures of the sentence with events of their own. */
export function weigh(candidate: Candidate, rivals: readonly Figure[], scene: Scene): Weighed {
  const { question, cues } = candidate.asked;
  // What stands with a "since" has gone on from then, and speaks for no other event.
  const against = candidate.isStart ? cues.against.filter(({ within }) => within !== 'phrase') : cues.against;
  const apart = withOwnDays(candidate, rivals, scene.hits);
  const reasonsAgainst = cueEvidence(against, 'against', AGAINST, candidate, rivals, scene);
  const isOther = reasonsAgainst.some(({ reach, weight }) => reach === 'phrase' && weight <= OF_SOMETHING_ELSE);
  const evidence: Evidence[] = [
    ...nounEvidence(candidate, scene),
    ...(candidate.needs.length ? needEvidence(candidate, rivals, scene.terms) : []),
    ...(candidate.isStart ? [START_OF_PERIOD] : []),
    ...(candidate.isRepeat && !isOther ? [SAID_BEFORE] : []),
    ...(candidate.isContinued ? [GOES_ON] : []),
    ...capped(cueEvidence(cues.supports, 'support', SUPPORT, candidate, rivals, scene)),
    ...reasonsAgainst,
  ];
  evidence.push(...roleEvidence(candidate, scene));
  evidence.push(...scopeEvidence(candidate, rivals, apart, scene));
  const score = evidence.reduce((sum, { weight }) => sum + weight, START);
  return { question: question.id, refusal: null, score, certainty: certaintyOf(score), evidence };
}
