import type { CompiledCues } from '../../cues/compiled-cues';
import type { PackCues } from '../../cues/pack-cues';
import type { PackQuestion } from '../../knowledge/pack';
import type { Answer, AnswerId, Claim } from '../../model';
import type { Language } from '../../text/language';
import type { ReadPage } from '../figure-claims';
import { originOf } from '../origin';
import { relationSets } from '../relation-sets';
import { aroundPlace, type PagePlace, placeOnPage, sentenceOfPlace } from './page-place';
import { stanceOf } from './stance';
import { type Stated, statedClaim } from './stated-claim';
import { weighCues } from './weigh-cues';

/** Below it nothing is claimed. */
const CERTAIN = 0.6;

/** An answer that a phrase of the page gives. */
interface Given {
  readonly answer: AnswerId;
  readonly place: PagePlace;
  readonly certainty: number;
  readonly sentence: string;
  readonly stance: Stated['stance'];
}

/** Where the terms of an answer's first need stand: the words that state it. The longest of those that overlap. */
function anchorsOf({ needs: [states] }: CompiledCues, page: ReadPage): PagePlace[] {
  const { hits, text } = page;
  const found = (states?.any ?? []).flatMap((signal) =>
    hits.starts[signal]!.map((start, i) => [start, hits.ends[signal]![i]!] as const),
  );
  found.sort(([a, b], [c, d]) => a - c || d - b);
  let last = -1;
  return found.flatMap(([start, end]) => {
    if (start < last) return [];
    last = end;
    return placeOnPage(text, start, end) ?? [];
  });
}

function givenBy(question: PackQuestion, page: ReadPage, cues: PackCues, language: Language): Given[] {
  const shared = cues.questions.get(question.id);
  const answers = [...(cues.answers.get(question.id) ?? [])];
  return answers.flatMap(([answer, own]) =>
    anchorsOf(own, page).flatMap((place) => {
      const needs = [...(shared?.needs ?? []), ...own.needs.slice(1)];
      const around = aroundPlace(page.text, place);
      const weight = weighCues(needs, [shared, own], around, page.hits, cues.vocabulary.terms);
      if (!weight || weight.certainty < CERTAIN) return [];
      const stance = stanceOf(page.text.blocks[place.block]!, place, language);
      const sentence = `${place.block} ${sentenceOfPlace(page.text, place)}`;
      return [{ answer, place, certainty: weight.certainty, sentence, stance }];
    }),
  );
}

function canHoldWith(answers: readonly Answer[] | undefined, a: AnswerId, b: AnswerId): boolean {
  const excludes = (one: AnswerId, other: AnswerId): boolean =>
    answers?.some(({ id, excludes: out }) => id === one && out?.includes(other)) ?? false;
  return !excludes(a, b) && !excludes(b, a);
}

/** Answers of one sentence that can hold together, put with the same firmness, are one claim. */
function grouped(question: PackQuestion, given: readonly Given[]): Given[][] {
  const groups: Given[][] = [];
  for (const next of given) {
    const group = groups.find(
      (members) =>
        members[0]!.sentence === next.sentence &&
        members[0]!.stance === next.stance &&
        members.every(({ answer }) => canHoldWith(question.answers, answer, next.answer)),
    );
    if (group) group.push(next);
    else groups.push([next]);
  }
  return groups;
}

/** What one sentence says on a question; the surest phrase stands first. */
function statedBy(question: PackQuestion, group: readonly Given[], page: ReadPage, language: Language): Stated {
  const sorted = [...group].sort((a, b) => b.certainty - a.certainty || a.place.first - b.place.first);
  const { place } = sorted[0]!;
  const answers = [...new Set(group.map(({ answer }) => answer))].sort();
  return {
    question: question.id,
    value: { type: 'state', answers },
    stance: sorted[0]!.stance,
    certainty: sorted[0]!.certainty,
    places: sorted.map(({ place }) => place),
    origin: originOf(place, page.text.blocks[place.block]!, page.mentions[place.block]!, relationSets(language)),
  };
}

/** The claims that phrases of a page make on questions of state. */
export function stateClaims(
  questions: readonly PackQuestion[],
  page: ReadPage,
  cues: PackCues,
  language: Language,
): Claim[] {
  const asked = questions.filter(({ kind }) => kind === 'state');
  return asked.flatMap((question) =>
    grouped(question, givenBy(question, page, cues, language)).map((group) =>
      statedClaim(page.text, statedBy(question, group, page, language), page.published),
    ),
  );
}
