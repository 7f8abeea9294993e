import type { Stance } from '../../model';
import type { Language } from '../../text/language';
import type { StanceWords } from '../../text/stance-words';
import type { TextBlock } from '../../text/text-block';
import { MARK } from '../../text/tokens';
import { findPhrases, type LemmaPhrases, lemmaPhrases, type PhraseHit } from './lemma-phrases';

type StanceSets = Readonly<Record<keyof StanceWords, LemmaPhrases>>;

const prepared = new WeakMap<StanceWords, StanceSets>();

function setsOf(language: Language): StanceSets {
  const known = prepared.get(language.stances);
  if (known) return known;
  const entries = Object.entries(language.stances).map(([name, list]) => [name, lemmaPhrases(list, language)]);
  const made = Object.fromEntries(entries) as StanceSets;
  prepared.set(language.stances, made);
  return made;
}

/** How many words may stand between a sign and what it is about. */
const NEGATOR = 5;
const DENIER = 24;
const DENIER_AFTER = 14;
const SUMMARY = 4;
const HEARSAY = 18;
const HEARSAY_AFTER = 4;
const MODAL = 7;
const DOUBT = 18;
/** "did not deny": a negator this near before a denier takes it back. */
const NEGATED_DENIER = 3;

interface Scene {
  readonly block: TextBlock;
  readonly sets: StanceSets;
  readonly at: PhraseHit;
  readonly sentence: PhraseHit;
  readonly clause: PhraseHit;
}

function sceneOf(block: TextBlock, at: PhraseHit, language: Language): Scene {
  const { sentenceOf, sentenceStart, clauseOf, clauseStart } = block.segments;
  const [s, c] = [sentenceOf[at.first]!, clauseOf[at.first]!];
  return {
    block,
    sets: setsOf(language),
    at,
    sentence: { first: sentenceStart[s]!, last: sentenceStart[s + 1]! },
    clause: { first: clauseStart[c]!, last: clauseStart[c + 1]! },
  };
}

const find = ({ block }: Scene, phrases: LemmaPhrases, from: number, to: number): PhraseHit[] =>
  findPhrases(phrases, block.lemmas, from, to);

/** Signs before the claim that reach it: near enough, and no "but" between. */
function before(scene: Scene, phrases: LemmaPhrases, within: PhraseHit, most: number): PhraseHit[] {
  const { at, sets } = scene;
  const from = Math.max(within.first, at.first - most);
  return find(scene, phrases, from, at.first).filter(
    ({ last }) => find(scene, sets.contrasts, last, at.first).length === 0,
  );
}

function isNegated(scene: Scene, hits: readonly PhraseHit[]): boolean {
  const excused = find(scene, scene.sets.notNegators, scene.sentence.first, scene.at.first);
  return hits.some(({ first }) => !excused.some((excuse) => excuse.first <= first && first < excuse.last));
}

function isDeniedBefore(scene: Scene): boolean {
  const { sets, sentence } = scene;
  return before(scene, sets.deniers, sentence, DENIER).some(({ first }) => {
    const from = Math.max(sentence.first, first - NEGATED_DENIER);
    return !isNegated(scene, find(scene, sets.negators, from, first));
  });
}

/** "… – a claim denied by the Kremlin": a denial after it, of a word that sums it up. */
function isDeniedAfter(scene: Scene): boolean {
  const { sets, at, sentence } = scene;
  const to = Math.min(sentence.last, at.last + DENIER_AFTER);
  return find(scene, sets.deniers, at.last, to).some(({ first, last }) => {
    const near = find(scene, sets.summaries, Math.max(at.last, first - SUMMARY), Math.min(to, last + SUMMARY));
    return near.length > 0 && find(scene, sets.contrasts, at.last, first).length === 0;
  });
}

function isHearsay(scene: Scene): boolean {
  const { sets, at, sentence } = scene;
  if (before(scene, sets.hearsay, sentence, HEARSAY).length > 0) return true;
  return find(scene, sets.hearsay, at.last, Math.min(sentence.last, at.last + HEARSAY_AFTER)).length > 0;
}

function isQuestion({ block: { tokens }, sentence }: Scene): boolean {
  const last = sentence.last - 1;
  return tokens.kind[last] === MARK && tokens.text[tokens.start[last]!] === '?';
}

/**
 * How firmly a text puts what stands in tokens `[first, last)` of a block: denied or negated, told as hearsay, possible,
 * planned, or asserted. Signs inside the span are part of what is claimed ("no decision") and do not count.
 */
export function stanceOf(block: TextBlock, at: PhraseHit, language: Language): Stance {
  const scene = sceneOf(block, at, language);
  const { sets, clause, sentence } = scene;
  if (isNegated(scene, before(scene, sets.negators, clause, NEGATOR))) return 'denied';
  if (isDeniedBefore(scene) || isDeniedAfter(scene)) return 'denied';
  if (isHearsay(scene)) return 'hearsay';
  if (before(scene, sets.possible, clause, MODAL).length > 0) return 'possible';
  if (before(scene, sets.doubts, sentence, DOUBT).length > 0 || isQuestion(scene)) return 'possible';
  return before(scene, sets.planned, clause, MODAL).length > 0 ? 'planned' : 'asserted';
}
