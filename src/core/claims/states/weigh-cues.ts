import type { CompiledCue, CompiledCues } from '../../cues/compiled-cues';
import type { Hits } from '../../cues/hits';
import { type MetCue, meetCue } from '../../cues/met-cue';
import type { Term } from '../../knowledge/pack';
import type { Evidence, EvidenceKind, Weighed } from '../evidence';
import type { PlaceSurroundings } from './page-place';

/** What cues say of a phrase, in log-odds, and the terms that say it. */
export type Weight = Omit<Weighed, 'question'>;

/*
 * With all needs met in its clause a phrase stands at about 0.75 of 1, with needs met only in the sentence before at
 * about one half: as figures do.
 */
const START = -1.4;
const NEEDS = 3;
/** A phrase that needs nothing beside itself says all by itself. */
const NEEDS_NOTHING = 2.6;
const REFUSED = -10;
const SUPPORT = 0.7;
const AGAINST = -1.7;

/** What a term is worth that a pronoun of the clause stands for: as much as one elsewhere in the sentence. */
const REFERRED = 0.65;

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

function evidenceOf(
  { cue, signal, strength, reach }: MetCue,
  kind: EvidenceKind,
  unit: number,
  terms: readonly Term[],
): Evidence {
  return { kind, weight: unit * cue.weight * strength, found: terms[signal]!, reach };
}

/** What a clause that speaks of "him" or "the attack" needs may stand where he or it was named. */
function meetNeed(cue: CompiledCue, around: PlaceSurroundings, hits: Hits): MetCue | null {
  const met = meetCue(cue, around, hits);
  if (!around.refersBack || cue.within === 'phrase' || cue.within === 'page') return met;
  const widened = met ?? meetCue({ ...cue, within: 'nearby' }, around, hits);
  return widened && { ...widened, strength: Math.max(widened.strength, REFERRED) };
}

/** What cues are met in: the hits of a page, and whether what is refused is to be explained. */
export interface CueScene {
  readonly hits: Hits;
  readonly terms: readonly Term[];
  readonly explained: boolean;
}

const UNEXPLAINED: Weight = { refusal: 'cue-missing', score: REFUSED, certainty: 0, evidence: [] };

/** The needs that are met; `null` as soon as one is not, where it need not be explained. */
function metNeeds(needs: readonly CompiledCue[], around: PlaceSurroundings, scene: CueScene): MetCue[] | null {
  const found: MetCue[] = [];
  for (const cue of needs) {
    const met = meetNeed(cue, around, scene.hits);
    if (met) found.push(met);
    else if (!scene.explained) return null;
  }
  return found;
}

/** Weighs a phrase by cues around it. */
export function weighCues(
  needs: readonly CompiledCue[],
  all: readonly (CompiledCues | undefined)[],
  around: PlaceSurroundings,
  scene: CueScene,
): Weight {
  const { hits, terms } = scene;
  const met = metNeeds(needs, around, scene);
  if (met === null) return UNEXPLAINED;
  const total = met.reduce((sum, { cue }) => sum + cue.weight, 0);
  const needed = met.map((found) => evidenceOf(found, 'need', NEEDS / total, terms));
  if (met.length < needs.length) return { ...UNEXPLAINED, evidence: needed };
  const evidence = needed;
  const hear = (cues: readonly CompiledCue[], kind: EvidenceKind, unit: number): void => {
    for (const cue of cues) {
      const found = meetCue(cue, around, hits);
      if (found) evidence.push(evidenceOf(found, kind, unit, terms));
    }
  };
  for (const cues of all) hear(cues?.supports ?? [], 'support', SUPPORT);
  for (const cues of all) hear(cues?.against ?? [], 'against', AGAINST);
  const start = met.length ? START : START + NEEDS_NOTHING;
  const score = evidence.reduce((sum, { weight }) => sum + weight, start);
  return { refusal: null, score, certainty: probability(score), evidence };
}
