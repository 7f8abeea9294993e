import type { CompiledCue } from '../cues/compiled-cues';
import { presentOf } from '../cues/hits';
import type { AskedQuestion } from './asked';
import { type Candidate, candidateOf, isCandidate, type Scene } from './candidate';
import { continued } from './continuations';
import type { Weighed } from './evidence';
import type { Figure } from './figure';
import type { Linked } from './linked';
import { neighboursOf } from './neighbours';
import { isSaid, saidOn } from './repeats';
import { weigh } from './weigh';

/** Log-odds that a question must reach, and by which it must lead the next. */
const ENOUGH = 0.6;
const LEAD = 0.2;
/** A figure for which another question stands at this goes on with none. */
const IN_SIGHT = 0.2;

/**
 * Questions of which every need stands somewhere on the page or goes without saying, or that a "since" or a day alone
 * can answer; others need not be tried.
 */
function possible(asked: readonly AskedQuestion[], { hits, isStory }: Scene): AskedQuestion[] {
  const stands = ({ any, isSetting }: CompiledCue, i: number): boolean =>
    (isStory && isSetting && i > 0) || presentOf(hits, any).length > 0;
  return asked.filter(({ cues }) => cues.since || cues.knownBy || cues.needs.every(stands));
}

/** The other figures of the sentence that have events of their own: those that are not coordinated with this one. */
function rivalsOf(figures: readonly Figure[], index: number): Figure[] {
  const figure = figures[index]!;
  return neighboursOf(figures, index).filter((other) => {
    if (other.around.sentence[0] !== figure.around.sentence[0] || other.value.type !== figure.value.type) return false;
    return !(other === figures[index + 1] && other.isJoined) && !(other === figures[index - 1] && figure.isJoined);
  });
}

function choose(figure: Figure, tried: readonly Candidate[], weighed: readonly Weighed[]): Linked {
  const [best, next] = weighed;
  const chosen = best && best.score >= ENOUGH && (!next || best.score - next.score >= LEAD) ? best : null;
  const asked = tried.find((candidate) => candidate.asked.question.id === chosen?.question)?.asked;
  return { figure, weighed, answers: chosen && asked ? { asked, certainty: chosen.certainty } : null };
}

function linkFigure(figures: readonly Figure[], i: number, asked: readonly AskedQuestion[], scene: Scene): Linked {
  const figure = figures[i]!;
  const candidates: Candidate[] = [];
  const refused: Weighed[] = [];
  for (const question of asked) {
    const tried = candidateOf(figure, question, scene);
    if (tried === null) continue;
    if (isCandidate(tried)) candidates.push(tried);
    else refused.push(tried);
  }
  const rivals = candidates.length > 0 ? rivalsOf(figures, i) : [];
  const ranked = candidates.map((candidate) => weigh(candidate, rivals, scene)).sort((a, b) => b.score - a.score);
  return { ...choose(figure, candidates, ranked), weighed: [...ranked, ...refused] };
}

/** Links the figures of one block. Each answers at most one question; a question may be answered by several. */
const linkBlock = (figures: readonly Figure[], asked: readonly AskedQuestion[], scene: Scene): Linked[] =>
  figures.map((_, i) => linkFigure(figures, i, asked, scene));

/** Looks again at figures that answer nothing but repeat a number that answers something. */
function linkRepeats(linked: readonly Linked[], asked: readonly AskedQuestion[], scene: Scene): Linked[] {
  const figures = linked.map(({ figure }) => figure);
  return linked.map((one, i) =>
    !one.answers && isSaid(one.figure, scene.said) ? linkFigure(figures, i, asked, scene) : one,
  );
}

/** Looks again at figures that say little and go on with what the one before them has answered. */
function linkContinuations(linked: readonly Linked[], asked: readonly AskedQuestion[], scene: Scene): Linked[] {
  const figures = linked.map(({ figure }) => figure);
  const all = [...linked];
  all.forEach((_, i) => {
    const question = continued(all, i);
    const [best] = all[i]!.weighed;
    const isElse = best !== undefined && best.refusal === null && best.question !== question && best.score > IN_SIGHT;
    if (question !== null && !isElse) all[i] = linkFigure(figures, i, asked, { ...scene, continued: question });
  });
  return all;
}

const overlap = ({ figure: a }: Linked, { figure: b }: Linked): boolean => a.start < b.end && b.start < a.end;

/** "two weeks since" is a duration and a date; the likelier reading of one stretch of text counts. */
function withoutOverlaps(linked: readonly Linked[]): Linked[] {
  const answered = linked.filter(({ answers }) => answers).sort((a, b) => a.figure.start - b.figure.start);
  const beaten = new Set(
    answered.filter((one, i) =>
      neighboursOf(answered, i).some(
        (other) => overlap(one, other) && other.answers!.certainty > one.answers!.certainty,
      ),
    ),
  );
  return linked.map((one) => (beaten.has(one) ? { ...one, answers: null } : one));
}

/** Finds which question each figure of a page answers; `figures` are by block. */
export function linkFigures(
  figures: readonly (readonly Figure[])[],
  asked: readonly AskedQuestion[],
  scene: Scene,
): Linked[] {
  const open = possible(asked, scene);
  if (open.length === 0) return [];
  const first = figures.map((list) => linkBlock(list, open, scene));
  const said = saidOn(first.flat());
  const all = said.size === 0 ? first : first.map((list) => linkRepeats(list, open, { ...scene, said }));
  return all.flatMap((list) => withoutOverlaps(linkContinuations(list, open, { ...scene, said })));
}
