import { type Pack, REACHES } from '../knowledge/pack';
import type { AnswerId, QuestionId } from '../model';
import type { Language } from '../text/language';
import { type CompiledCue, type CompiledCues, compileCues, termsOf } from './compiled-cues';
import { type PlacesIn, type Vocabulary, vocabularyOf } from './vocabulary';

/** The cues of one answer to a state question. */
export interface AnswerCues {
  readonly answer: AnswerId;
  readonly own: CompiledCues;
  /** What must be met around the words that state it: the needs of the question and its own but the first. */
  readonly needs: readonly CompiledCue[];
}

/** The nearer a need must stand, the sooner it fails; that saves looking for the others. */
const narrowestFirst = (needs: readonly CompiledCue[]): CompiledCue[] =>
  [...needs].sort((a, b) => REACHES.indexOf(a.within) - REACHES.indexOf(b.within));

/** All cues of a pack over one vocabulary, so that one pass over a page serves every question. */
export interface PackCues {
  readonly vocabulary: Vocabulary;
  readonly questions: ReadonlyMap<QuestionId, CompiledCues>;
  /** Of state questions. */
  readonly answers: ReadonlyMap<QuestionId, readonly AnswerCues[]>;
  readonly story: CompiledCues;
  readonly threads: readonly CompiledCues[];
  readonly background: CompiledCues;
}

/** Compiles the cues of a pack. Do so before its pages are tokenised: see text/words.ts. */
export function packCues(pack: Pack, language: Language, placesIn: PlacesIn): PackCues {
  const { story, background } = pack.relevance;
  const threads = Object.values(pack.relevance.threads);
  const all = [
    story,
    ...threads,
    background,
    ...pack.questions.flatMap(({ cues, answerCues }) => [...(cues ? [cues] : []), ...Object.values(answerCues ?? {})]),
  ];
  const vocabulary = vocabularyOf(all.flatMap(termsOf), pack.concepts, language, placesIn);
  const setting = new Set(pack.setting);
  const questions = new Map<QuestionId, CompiledCues>();
  const answers = new Map<QuestionId, readonly AnswerCues[]>();
  for (const { id, cues, answerCues } of pack.questions) {
    if (cues) questions.set(id, compileCues(cues, vocabulary, setting));
    const shared = questions.get(id)?.needs ?? [];
    const compiled = Object.entries(answerCues ?? {}).map(([answer, given]): AnswerCues => {
      const own = compileCues(given, vocabulary);
      return { answer, own, needs: narrowestFirst([...shared, ...own.needs.slice(1)]) };
    });
    if (compiled.length > 0) answers.set(id, compiled);
  }
  return {
    vocabulary,
    questions,
    answers,
    story: compileCues(story, vocabulary),
    threads: threads.map((thread) => compileCues(thread, vocabulary)),
    background: compileCues(background, vocabulary),
  };
}
