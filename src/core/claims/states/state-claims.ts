import type { CompiledCues } from '../../cues/compiled-cues';
import { canBeMet, presentOf } from '../../cues/hits';
import type { Range } from '../../cues/page-text';
import type { PackQuestion } from '../../knowledge/pack';
import type { Answer, AnswerId, Claim, EntityId } from '../../model';
import type { Language } from '../../text/language';
import type { Explanation } from '../evidence';
import type { ReadPage } from '../figure-claims';
import { originOf } from '../origin';
import { relationSets } from '../relation-sets';
import { amountBeside } from './amount';
import { aroundPlace, type PagePlace, placeOnPage, sentenceOfPlace } from './page-place';
import type { Setting } from './setting';
import { stanceOf } from './stance';
import { type Stated, statedClaim } from './stated-claim';
import { type Weight, weighCues } from './weigh-cues';

/** Below it nothing is claimed. */
const CERTAIN = 0.6;

/** A phrase that states an answer, and how sure it is that it is an answer to this question. */
interface Tried {
  readonly question: PackQuestion;
  readonly answer: AnswerId;
  readonly place: PagePlace;
  readonly weight: Weight;
}

/** An answer that a phrase of the page gives. */
interface Given extends Tried {
  readonly sentence: string;
  readonly stance: Stated['stance'];
}

/** Where the terms of an answer's first need stand: the words that state it. The longest of those that overlap. */
function anchorsOf({ needs: [states] }: CompiledCues, page: ReadPage): PagePlace[] {
  const { hits, text } = page;
  const found: Range[] = [];
  for (const signal of presentOf(hits, states?.any ?? []))
    hits.starts[signal]!.forEach((start, i) => {
      found.push([start, hits.ends[signal]![i]!]);
    });
  if (found.length > 1) found.sort(([a, b], [c, d]) => a - c || d - b);
  let last = -1;
  const places: PagePlace[] = [];
  for (const [start, end] of found) {
    if (start < last) continue;
    last = end;
    const place = placeOnPage(text, start, end);
    if (place) places.push(place);
  }
  return places;
}

function triedBy(question: PackQuestion, page: ReadPage, { cues, language }: Setting, explained: boolean): Tried[] {
  const shared = cues.questions.get(question.id);
  if (shared && !canBeMet(shared.needs, page.hits)) return [];
  const scene = { hits: page.hits, terms: cues.vocabulary.terms, explained };
  const tried: Tried[] = [];
  for (const { answer, own, needs } of cues.answers.get(question.id) ?? []) {
    if (!canBeMet(own.needs, page.hits)) continue;
    for (const place of anchorsOf(own, page)) {
      const weight = weighCues(needs, [shared, own], aroundPlace(page.text, place, language), scene);
      if (explained || weight.certainty > 0) tried.push({ question, answer, place, weight });
    }
  }
  return tried;
}

const isCertain = ({ weight: { certainty } }: Tried): boolean => certainty >= CERTAIN;

function givenBy(tried: Tried, page: ReadPage, language: Language): Given {
  const { place, question } = tried;
  const stance = question.firm ? 'asserted' : stanceOf(page.text.blocks[place.block]!, place, language);
  return { ...tried, stance, sentence: `${place.block} ${sentenceOfPlace(page.text, place)}` };
}

function canHoldWith(answers: readonly Answer[] | undefined, a: AnswerId, b: AnswerId): boolean {
  const excludes = (one: AnswerId, other: AnswerId): boolean =>
    answers?.some(({ id, excludes: out }) => id === one && out?.includes(other)) ?? false;
  return !excludes(a, b) && !excludes(b, a);
}

/** Answers of one sentence that can hold together, put with the same firmness, are one claim. */
function grouped(question: PackQuestion, given: readonly Given[]): Given[][] {
  const groups = new Map<string, Given[][]>();
  for (const next of given) {
    const key = `${next.sentence} ${next.stance}`;
    const here = groups.get(key) ?? [];
    const group = here.find((members) =>
      members.every(({ answer }) => canHoldWith(question.answers, answer, next.answer)),
    );
    if (group) group.push(next);
    else groups.set(key, [...here, [next]]);
  }
  return [...groups.values()].flat();
}

/** "the Kremlin's spokesman, Dmitry Peskov": whose role it is has not told it. */
const BEARER = 2;

function originAt(question: PackQuestion, place: PagePlace, page: ReadPage, language: Language): EntityId | null {
  const mentions = page.mentions[place.block]!;
  const voices = question.firm
    ? mentions.filter(({ first, last }) => first > place.last + BEARER || last < place.first - BEARER)
    : mentions;
  return originOf(place, page.text.blocks[place.block]!, voices, relationSets(language));
}

/** What one sentence says on a question; the surest phrase stands first. */
function statedBy(question: PackQuestion, group: readonly Given[], page: ReadPage, language: Language): Stated {
  const sorted = [...group].sort((a, b) => b.weight.certainty - a.weight.certainty || a.place.first - b.place.first);
  const [amount] = sorted.flatMap((given) => amountBeside(given.place, page) ?? []);
  const place = amount?.place ?? sorted[0]!.place;
  const answers = [...new Set(group.map(({ answer }) => answer))].sort();
  return {
    question: question.id,
    value: { type: 'state', answers, ...(amount && { amount: amount.value }) },
    stance: sorted[0]!.stance,
    certainty: sorted[0]!.weight.certainty,
    places: amount ? [place] : sorted.map((given) => given.place),
    origin: originAt(question, place, page, language),
  };
}

const statesOf = (questions: readonly PackQuestion[]): PackQuestion[] =>
  questions.filter(({ kind }) => kind === 'state');

/** The claims that phrases of a page make on questions of state. */
export function stateClaims(questions: readonly PackQuestion[], page: ReadPage, setting: Setting): Claim[] {
  const { language } = setting;
  return statesOf(questions).flatMap((question) => {
    const tried = triedBy(question, page, setting, false).filter(isCertain);
    const given = tried.map((one) => givenBy(one, page, language));
    return grouped(question, given).map((group) =>
      statedClaim(page.text, statedBy(question, group, page, language), page.published),
    );
  });
}

/** Every phrase that could state an answer and has something for it, with the evidence for and against. */
export function explainStates(questions: readonly PackQuestion[], page: ReadPage, setting: Setting): Explanation[] {
  return statesOf(questions)
    .flatMap((question) => triedBy(question, page, setting, true))
    .filter(({ weight }) => weight.evidence.length > 0)
    .map((tried) => {
      const { question, place, weight, answer } = tried;
      const { tokens } = page.text.blocks[place.block]!;
      const [start, end] = [tokens.start[place.first]!, tokens.end[place.last - 1]!];
      return {
        block: place.block,
        start,
        end,
        surface: tokens.text.slice(start, end),
        answers: isCertain(tried) ? question.id : null,
        weighed: [{ ...weight, question: `${question.id}: ${answer}` }],
      };
    });
}
