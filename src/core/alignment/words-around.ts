import type { Figure } from '../claims/figure';
import type { Range } from '../cues/page-text';
import type { TextBlock } from '../text/text-block';
import { WORD } from '../text/tokens';
import type { WordId } from '../text/words';
import type { WordClasses } from './word-classes';

/** What the words around a figure say. Words are by class (see `WordClasses`). */
export interface WordsAround {
  /** The words that say something, by how near they stand: see `NEARNESS`. */
  readonly words: ReadonlyMap<WordId, number>;
  /** For each set of things counted side by side, the one that stands nearest in the phrase, or else in the clause before it; `null` where none does. */
  readonly side: readonly (WordId | null)[];
  /** Whether the sentence says that the count grows. */
  readonly isGrowing: boolean;
}

/** Words of the figure's own phrase count fully, others of its clause and sentence less. */
export const NEARNESS = { phrase: 1, clause: 0.7, sentence: 0.4 } as const;

/** Tokens to either side of a figure; what stands further off in an endless sentence says nothing of it. */
const MOST_AROUND = 60;

/**
 * @param base Where the block starts on the page, in tokens.
 * @param silent Tokens of the block that are figures or dates themselves.
 */
export function wordsAround(
  { around }: Figure,
  { tokens, lemmas }: TextBlock,
  base: number,
  silent: ReadonlySet<number>,
  classes: WordClasses,
): WordsAround {
  const words = new Map<WordId, number>();
  const side: (WordId | null)[] = classes.apart.map(() => null);
  const gaps = classes.apart.map(() => Number.POSITIVE_INFINITY);
  let isGrowing = false;
  const [from, to] = around.sentence;
  const [first, last] = around.own;
  const phraseStart = leadsClause(around, silent, base) ? around.phrase[0] : from;
  for (let at = Math.max(from, first - MOST_AROUND); at < Math.min(to, last + MOST_AROUND); at++) {
    const i = at - base;
    const word = lemmas[i]!;
    if (classes.isGrowing(word)) isGrowing = true;
    if (tokens.kind[i] !== WORD || silent.has(i) || classes.saysNothing(word)) continue;
    const meaning = classes.classOf(word);
    const near = nearness(at, around);
    words.set(meaning, Math.max(words.get(meaning) ?? 0, near));
    const gap = at < first ? first - at : at - last + 1;
    if (near < NEARNESS.phrase && !(at < phraseStart && near === NEARNESS.clause)) continue;
    classes.apart.forEach((set, s) => {
      if (!set.has(meaning) || gap >= gaps[s]!) return;
      gaps[s] = gap;
      side[s] = meaning;
    });
  }
  return { words, side, isGrowing };
}

/** Whether no other figure stands between the start of the clause and the phrase. */
function leadsClause({ clause, phrase }: Figure['around'], silent: ReadonlySet<number>, base: number): boolean {
  for (let at = clause[0]; at < phrase[0]; at++) if (silent.has(at - base)) return false;
  return true;
}

/** A part shares what is said of its whole: "13 killed, including seven children". */
function nearness(at: number, { phrase, clause, parent }: Figure['around']): number {
  if (isIn(at, phrase)) return NEARNESS.phrase;
  return isIn(at, clause) || (parent && isIn(at, parent)) ? NEARNESS.clause : NEARNESS.sentence;
}

const isIn = (at: number, [from, to]: Range): boolean => from <= at && at < to;
