import type { CompiledCue, CompiledCues } from '../../cues/compiled-cues';
import type { Hits } from '../../cues/hits';
import { type MetCue, meetCue } from '../../cues/met-cue';
import type { Surroundings } from '../../cues/surroundings';
import type { Term } from '../../knowledge/pack';
import type { Evidence, EvidenceKind } from '../evidence';

/** What cues say of a phrase, in log-odds, and the terms that say it. */
export interface Weight {
  readonly certainty: number;
  readonly evidence: readonly Evidence[];
}

/*
 * With all needs met in its clause a phrase stands at about 0.75 of 1, with needs met only in the sentence before at
 * about one half: as figures do.
 */
const START = -1.4;
const NEEDS = 3;
/** A phrase that needs nothing beside itself says all by itself. */
const NEEDS_NOTHING = 2.6;
const SUPPORT = 0.7;
const AGAINST = -1.7;

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

function evidenceOf(
  { cue, signal, strength, reach }: MetCue,
  kind: EvidenceKind,
  unit: number,
  terms: readonly Term[],
): Evidence {
  return { kind, weight: unit * cue.weight * strength, found: terms[signal]!, reach };
}

/** Weighs a phrase by cues around it; `null` where a need is not met. */
export function weighCues(
  needs: readonly CompiledCue[],
  all: readonly (CompiledCues | undefined)[],
  around: Surroundings,
  hits: Hits,
  terms: readonly Term[],
): Weight | null {
  const met: MetCue[] = [];
  for (const cue of needs) {
    const found = meetCue(cue, around, hits);
    if (!found) return null;
    met.push(found);
  }
  const total = met.reduce((sum, { cue }) => sum + cue.weight, 0);
  const others = (name: 'supports' | 'against', kind: EvidenceKind, unit: number): Evidence[] =>
    all
      .flatMap((cues) => cues?.[name] ?? [])
      .flatMap((cue) => meetCue(cue, around, hits) ?? [])
      .map((found) => evidenceOf(found, kind, unit, terms));
  const evidence = [
    ...met.map((found) => evidenceOf(found, 'need', NEEDS / total, terms)),
    ...others('supports', 'support', SUPPORT),
    ...others('against', 'against', AGAINST),
  ];
  const start = met.length ? START : START + NEEDS_NOTHING;
  return { certainty: probability(evidence.reduce((sum, { weight }) => sum + weight, start)), evidence };
}
