import type { Cue, Cues, Reach, Term } from '../knowledge/pack';
import type { SignalId } from './term-trie';
import type { Vocabulary } from './vocabulary';

export interface CompiledCue {
  readonly any: readonly SignalId[];
  readonly within: Reach;
  readonly weight: number;
  /** It asks for no more than what the pack calls its setting. */
  readonly isSetting: boolean;
}

export interface CompiledStage extends CompiledCue {
  readonly stage: string;
}

/** `Cues` with its terms as signals of one vocabulary. */
export interface CompiledCues {
  readonly counted: readonly SignalId[] | null;
  readonly needs: readonly CompiledCue[];
  readonly supports: readonly CompiledCue[];
  readonly against: readonly CompiledCue[];
  readonly plausible: NonNullable<Cues['plausible']>;
  readonly stages: readonly CompiledStage[];
  readonly since: Cues['since'];
  readonly knownBy: Cues['knownBy'];
}

const NO_SETTING: ReadonlySet<Term> = new Set();

/** All terms of some cues, for `vocabularyOf`. */
export function termsOf(cues: Cues): Term[] {
  const lists = [cues.needs, cues.supports, cues.against, cues.stages].flatMap((list) => list ?? []);
  return [...(cues.counted ?? []), ...lists.flatMap((cue) => cue.any)];
}

export function compileCues(cues: Cues, vocabulary: Vocabulary, setting: ReadonlySet<Term> = NO_SETTING): CompiledCues {
  const compile = (cue: Cue): CompiledCue => ({
    any: cue.any.map(vocabulary.signalOf),
    within: cue.within,
    weight: cue.weight ?? 1,
    isSetting: cue.any.some((term) => setting.has(term)),
  });
  return {
    counted: cues.counted?.map(vocabulary.signalOf) ?? null,
    needs: (cues.needs ?? []).map(compile),
    supports: (cues.supports ?? []).map(compile),
    against: (cues.against ?? []).map(compile),
    plausible: cues.plausible ?? {},
    stages: (cues.stages ?? []).map((cue) => ({ ...compile(cue), stage: cue.stage })),
    since: cues.since,
    knownBy: cues.knownBy,
  };
}
