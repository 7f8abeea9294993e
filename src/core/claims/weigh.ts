import type { CompiledCue } from '../cues/compiled-cues';
import type { Hits } from '../cues/hits';
import { type MetCue, meetCue } from '../cues/met-cue';
import type { Term } from '../knowledge/pack';
import type { IsoDate } from '../model';
import type { AskedQuestion } from './asked';
import { type CountedNoun, countedNoun } from './counted-noun';
import type { Dated } from './dated';
import type { Evidence, Refusal, Weighed } from './evidence';
import type { Figure } from './figure';
import { fitsKind, isPlausible } from './fits';
import { periodEvidence } from './period-evidence';
import { type IsWithin, type LocatedPlace, placeEvidence } from './place-evidence';

/** What weighing knows of the page besides the figure. */
export interface Scene {
  readonly hits: Hits;
  readonly terms: readonly Term[];
  /** By block. */
  readonly places: readonly (readonly LocatedPlace[])[];
  readonly dates: readonly (readonly Dated[])[];
  readonly published: IsoDate | undefined;
  readonly isWithin: IsWithin;
}

/*
 * All weights are in log-odds. With its needs met in its clause and nothing else said, a question stands at about
 * 0.75 of 1; in the sentence before, at about one half, so that it takes a further sign.
 */
const START = -1.4;
const NEEDS = 3;
const COUNTED_MATCHES = 0.5;
const SUPPORT = 0.7;
const AGAINST = -1.7;
/** "of whom 502": a part with no noun of its own does not answer what the whole answers. */
const BARE_PART = -2.5;
/** A cue that stands in the phrase of another figure that could answer the same is that figure's. */
const TAKEN = 0.6;

/** A question that a figure may answer, before rivals are heard. */
export interface Candidate {
  readonly asked: AskedQuestion;
  readonly figure: Figure;
  readonly noun: CountedNoun;
  readonly needs: readonly MetCue[];
}

function refused({ question }: AskedQuestion, refusal: Refusal): Weighed {
  return { question: question.id, refusal, score: -10, certainty: 0, evidence: [] };
}

/** The candidate, or why the question is out; `null` where the figure is of another kind altogether. */
export function candidateOf(figure: Figure, asked: AskedQuestion, { hits }: Scene): Candidate | Weighed | null {
  const { question, cues } = asked;
  if (!fitsKind(figure.value, question)) return null;
  if (!isPlausible(figure.value, cues.plausible, question.unit)) return refused(asked, 'implausible');
  const noun = countedNoun(figure, cues, hits);
  if (noun.kind === 'other') return refused(asked, 'counts-something-else');
  const needs: MetCue[] = [];
  for (const cue of cues.needs) {
    const met = meetCue(cue, figure.around, hits);
    if (!met) return refused(asked, 'cue-missing');
    needs.push(met);
  }
  return { asked, figure, noun, needs };
}

export const isCandidate = (tried: Candidate | Weighed | null): tried is Candidate =>
  tried !== null && 'asked' in tried;

/** Does the cue stand in the phrase of another figure that could answer the same question, and not in this one's? */
function isTaken({ at, reach }: MetCue, figure: Figure, rivals: readonly Figure[]): boolean {
  if (reach === 'phrase' || reach === 'nearby' || reach === 'page') return false;
  return rivals.some(({ around: { phrase } }) => phrase[0] <= at[0] && at[1] <= phrase[1]);
}

function needEvidence({ figure, needs }: Candidate, rivals: readonly Figure[], terms: readonly Term[]): Evidence[] {
  const total = needs.reduce((sum, { cue }) => sum + cue.weight, 0);
  return needs.map((met) => {
    const taken = isTaken(met, figure, rivals);
    const share = (NEEDS * met.cue.weight) / total;
    const weight = share * met.strength * (taken ? TAKEN : 1);
    return { kind: taken ? 'taken' : 'need', weight, found: terms[met.signal]!, reach: met.reach };
  });
}

function cueEvidence(
  cues: readonly CompiledCue[],
  kind: 'support' | 'against',
  unit: number,
  { figure }: Candidate,
  { hits, terms }: Scene,
): Evidence[] {
  return cues.flatMap((cue) => {
    const met = meetCue(cue, figure.around, hits);
    if (!met) return [];
    return [{ kind, weight: unit * cue.weight * met.strength, found: terms[met.signal]!, reach: met.reach }];
  });
}

function nounEvidence({ noun, figure }: Candidate, terms: readonly Term[]): Evidence[] {
  if (noun.kind === 'match')
    return [{ kind: 'counted', weight: COUNTED_MATCHES, found: terms[noun.signal]!, reach: 'phrase' }];
  return figure.parent === null ? [] : [{ kind: 'part', weight: BARE_PART, found: 'no noun', reach: 'phrase' }];
}

const certaintyOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** Weighs one question for one figure; `rivals` are the other figures of the sentence that could answer it. */
export function weigh(candidate: Candidate, rivals: readonly Figure[], scene: Scene): Weighed {
  const { asked, figure } = candidate;
  const { question, cues, isPart } = asked;
  const evidence: Evidence[] = [
    ...nounEvidence(candidate, scene.terms),
    ...(candidate.needs.length ? needEvidence(candidate, rivals, scene.terms) : []),
    ...cueEvidence(cues.supports, 'support', SUPPORT, candidate, scene),
    ...cueEvidence(cues.against, 'against', AGAINST, candidate, scene),
  ];
  if (figure.value.type === 'quantity') {
    evidence.push(...placeEvidence(figure, question.scope.place, scene.places[figure.block]!, scene.isWithin));
    evidence.push(...periodEvidence(figure, question, isPart, scene.dates[figure.block]!, scene.published));
  }
  const score = evidence.reduce((sum, { weight }) => sum + weight, START);
  return { question: question.id, refusal: null, score, certainty: certaintyOf(score), evidence };
}
