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

/** Nothing further away is looked at, however long the sentence. */
const FURTHEST = 60;
/** How many words may stand between a sign and what it is about. */
const NEGATOR = 5;
const REFUSAL = 2;
const DENIER = 24;
const DENIER_AFTER = 14;
const SUMMARY = 4;
const HEARSAY = 12;
const HEARSAY_AFTER = 3;
const MODAL = 7;
const PROPOSAL = 5;
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
  const near = (first: number, last: number): PhraseHit => ({
    first: Math.max(first, at.first - FURTHEST),
    last: Math.min(last, at.last + FURTHEST),
  });
  return {
    block,
    sets: setsOf(language),
    at,
    sentence: near(sentenceStart[s]!, sentenceStart[s + 1]!),
    clause: near(clauseStart[c]!, clauseStart[c + 1]!),
  };
}

const find = ({ block }: Scene, phrases: LemmaPhrases, from: number, to: number): PhraseHit[] =>
  findPhrases(phrases, block.lemmas, from, to);

const COMMA = 0x2c;
const QUOTE = 0x22;

const hasMark = ({ block: { tokens } }: Scene, from: number, to: number, mark: number): boolean =>
  tokens.word.subarray(from, to).includes(mark);

/** Is there a comma in tokens `[from, to)`? */
const hasComma = (scene: Scene, from: number, to: number): boolean => hasMark(scene, from, to, COMMA);

/** "While he denied it, others …": what a clause of contrast holds ends at its comma. */
function isClosedOff(scene: Scene, { first, last }: PhraseHit): boolean {
  const { sets, at, sentence } = scene;
  const opened = find(scene, sets.contrasts, sentence.first, first).length > 0;
  return opened && hasComma(scene, last, at.first);
}

const countMarks = ({ block: { tokens } }: Scene, from: number, to: number, mark: number): number =>
  tokens.word.subarray(from, to).reduce((count, word) => count + (word === mark ? 1 : 0), 0);

/** "No one will fight", he said, and fired: what is said in a quotation does not reach out of it. */
function isQuotedAway(scene: Scene, { first, last }: PhraseHit): boolean {
  const isInside = (to: number): boolean => countMarks(scene, scene.sentence.first, to, QUOTE) % 2 === 1;
  return isInside(first) && hasMark(scene, last, scene.at.first, QUOTE);
}

/** Signs before the claim that reach it: near enough, no "but" between, and not in a quotation that has ended. */
function before(scene: Scene, phrases: LemmaPhrases, within: PhraseHit, most: number): PhraseHit[] {
  const { at, sets } = scene;
  const from = Math.max(within.first, at.first - most);
  return find(scene, phrases, from, at.first).filter(
    (sign) =>
      find(scene, sets.contrasts, sign.last, at.first).length === 0 &&
      !isClosedOff(scene, sign) &&
      !isQuotedAway(scene, sign),
  );
}

/** Some of the negators stand for what they seem to. */
function isNegated(scene: Scene, hits: readonly PhraseHit[]): boolean {
  const excused = find(scene, scene.sets.notNegators, scene.sentence.first, scene.at.first);
  return hits.some(({ first }) => !excused.some((excuse) => excuse.first <= first && first < excuse.last));
}

/** A negator reaches what follows, but neither past a comma nor into or out of a quotation. */
function isNegatedBefore(scene: Scene): boolean {
  const { sets, clause, at } = scene;
  const refusals = before(scene, sets.refusals, clause, NEGATOR).filter(({ last }) => at.first - last <= REFUSAL);
  const reaching = [...before(scene, sets.negators, clause, NEGATOR), ...refusals].filter(
    ({ last }) => !hasComma(scene, last, at.first) && !hasMark(scene, last, at.first, QUOTE),
  );
  return isNegated(scene, reaching);
}

/** "did not deny", "denied entry", "denied by": no denial of what follows. */
function isDenial(scene: Scene, { first, last }: PhraseHit): boolean {
  const { sets, sentence, at } = scene;
  const negators = find(scene, sets.negators, Math.max(sentence.first, first - NEGATED_DENIER), first);
  const other = find(scene, sets.notDeniers, first, sentence.last)[0]?.first === first;
  const agent = find(scene, sets.agents, last, Math.min(last + 1, at.first)).length > 0;
  return !other && !agent && !isNegated(scene, negators);
}

function isDeniedBefore(scene: Scene): boolean {
  const { sets, clause } = scene;
  const signs = [sets.deniers, sets.disclaimers].flatMap((phrases) => before(scene, phrases, clause, DENIER));
  return signs.some((sign) => isDenial(scene, sign));
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
  const rumours = before(scene, sets.rumours, sentence, HEARSAY);
  if (rumours.some(({ last }) => !hasComma(scene, last, at.first))) return true;
  return find(scene, sets.hearsay, at.last, Math.min(sentence.last, at.last + HEARSAY_AFTER)).length > 0;
}

/** "Will the border be closed?", but not "Why was the border closed?" */
function isOpenQuestion(scene: Scene): boolean {
  const { block, sets, sentence, at } = scene;
  const { tokens } = block;
  const last = sentence.last - 1;
  if (tokens.kind[last] !== MARK || tokens.text[tokens.start[last]!] !== '?') return false;
  return find(scene, sets.presuming, sentence.first, at.first).length === 0;
}

/** "wants a ban", but not "wants to ban", which is a plan. */
function isProposed(scene: Scene): boolean {
  const { sets, clause } = scene;
  const plans = before(scene, sets.planned, clause, MODAL);
  return before(scene, sets.proposals, clause, PROPOSAL).some(
    ({ first }) => !plans.some((plan) => plan.first === first),
  );
}

/** Signs that something may be so, is feared, asked or wished for. */
function isPossible(scene: Scene): boolean {
  const { sets, clause, sentence } = scene;
  return (
    before(scene, sets.possible, clause, MODAL).length > 0 ||
    before(scene, sets.doubts, sentence, DOUBT).length > 0 ||
    isProposed(scene) ||
    isOpenQuestion(scene)
  );
}

/**
 * How firmly a text puts what stands in tokens `[first, last)` of a block: denied or negated, told as hearsay, possible,
 * planned, or asserted. Signs inside the span are part of what is claimed ("no decision") and do not count.
 */
export function stanceOf(block: TextBlock, at: PhraseHit, language: Language): Stance {
  const scene = sceneOf(block, at, language);
  if (isNegatedBefore(scene)) return 'denied';
  if (isDeniedBefore(scene) || isDeniedAfter(scene)) return 'denied';
  if (isHearsay(scene)) return 'hearsay';
  if (isPossible(scene)) return 'possible';
  return before(scene, scene.sets.planned, scene.clause, MODAL).length > 0 ? 'planned' : 'asserted';
}
