import type { CompiledCues } from '../../cues/compiled-cues';
import { canBeMet, type Hits, isHitWithin } from '../../cues/hits';
import type { EntityMention } from '../../entities/entity-mention';
import type { PackQuestion } from '../../knowledge/pack';
import type { Category, Claim, EntityId, QuestionKind } from '../../model';
import type { Language } from '../../text/language';
import type { Explanation } from '../evidence';
import type { ReadPage } from '../figure-claims';
import type { IsWithin } from '../place-evidence';
import { aroundPlace, sentenceOfPlace } from './page-place';
import type { Setting } from './setting';
import { stanceOf } from './stance';
import { type Stated, statedClaim } from './stated-claim';
import { type Weight, weighCues } from './weigh-cues';

/** Below it nothing is claimed. */
const CERTAIN = 0.6;
const CATEGORIES: Partial<Record<QuestionKind, readonly Category[]>> = {
  person: ['person', 'organisation'],
  place: ['place'],
};

/** A name that could answer a question, and how sure it is that it does. */
interface Tried {
  readonly question: PackQuestion;
  readonly entity: EntityId;
  readonly mention: EntityMention;
  readonly weight: Weight;
}

/** A name that answers a question. */
interface Named {
  readonly entity: EntityId;
  readonly mention: EntityMention;
  readonly certainty: number;
  readonly sentence: string;
}

/** Is the mention one of those that the cues list? Where they list none, places must lie where the question asks. */
function isListed({ counted }: CompiledCues, mention: EntityMention, base: number, hits: Hits): boolean {
  return counted === null || isHitWithin(hits, counted, base + mention.first, base + mention.last);
}

function isAskedPlace({ kind, scope }: PackQuestion, { counted }: CompiledCues, entity: EntityId, isWithin: IsWithin) {
  if (entity === scope.place) return false;
  return kind !== 'place' || counted !== null || scope.place === undefined || isWithin(entity, scope.place);
}

/** The names of the page itself, without its title, where no claim is shown. */
const namesOn = ({ mentions, text }: ReadPage): EntityMention[] =>
  mentions.flatMap((list, block) => (block === text.title ? [] : list));

function triedFor(
  question: PackQuestion,
  names: readonly EntityMention[],
  page: ReadPage,
  setting: Setting,
  explained: boolean,
): Tried[] {
  const { cues: packCues, isWithin, language } = setting;
  const { text, hits } = page;
  const cues = packCues.questions.get(question.id);
  const categories = CATEGORIES[question.kind];
  if (!cues || !categories || !canBeMet(cues.needs, hits)) return [];
  const scene = { hits, terms: packCues.vocabulary.terms, explained };
  const tried: Tried[] = [];
  for (const mention of names) {
    const { entity, block } = mention;
    if (entity === undefined || !categories.includes(mention.category)) continue;
    if (!isAskedPlace(question, cues, entity, isWithin)) continue;
    if (!isListed(cues, mention, text.bases[block]!, hits)) continue;
    const around = aroundPlace(text, mention, language);
    const weight = weighCues(cues.needs, [cues], around, scene);
    if (explained || weight.certainty > 0) tried.push({ question, entity, mention, weight });
  }
  return tried;
}

const isCertain = ({ weight: { certainty } }: Tried): boolean => certainty >= CERTAIN;

function namedBy({ entity, mention, weight }: Tried, { text }: ReadPage): Named {
  const sentence = `${mention.block} ${sentenceOfPlace(text, mention)}`;
  return { entity, mention, certainty: weight.certainty, sentence };
}

/** Of "Ust-Ilimsk in Siberia" the narrower; of several people where one is asked for, the likeliest. */
function narrowed(question: PackQuestion, named: readonly Named[], isWithin: IsWithin): Named[] {
  const narrow = named.filter(({ entity }) => !named.some((other) => isWithin(other.entity, entity)));
  const sorted = [...narrow].sort((a, b) => b.certainty - a.certainty || a.mention.start - b.mention.start);
  return question.several ? sorted : sorted.slice(0, 1);
}

function bySentence(named: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of named) groups.set(one.sentence, [...(groups.get(one.sentence) ?? []), one]);
  return [...groups.values()];
}

function statedBy(question: PackQuestion, group: readonly Named[], page: ReadPage, language: Language): Stated {
  const [best] = group;
  const block = page.text.blocks[best!.mention.block]!;
  return {
    question: question.id,
    value: { type: 'entity', entities: [...new Set(group.map(({ entity }) => entity))].sort() },
    stance: question.firm ? 'asserted' : stanceOf(block, best!.mention, language),
    certainty: best!.certainty,
    places: group.map(({ mention }) => mention),
    origin: null,
  };
}

/** The claims that names on a page make on questions that ask for a person or place. */
export function entityClaims(questions: readonly PackQuestion[], page: ReadPage, setting: Setting): Claim[] {
  const { isWithin, language } = setting;
  const names = namesOn(page);
  return questions.flatMap((question) => {
    const tried = triedFor(question, names, page, setting, false).filter(isCertain);
    return bySentence(tried.map((one) => namedBy(one, page))).map((group) => {
      const stated = statedBy(question, narrowed(question, group, isWithin), page, language);
      return statedClaim(page.text, stated, page.published);
    });
  });
}

/** Every name for which part of what a question asks for was found, with the evidence for and against. */
export function explainEntities(questions: readonly PackQuestion[], page: ReadPage, setting: Setting): Explanation[] {
  const names = namesOn(page);
  const tried = questions.flatMap((question) => triedFor(question, names, page, setting, true));
  const byMention = new Map<EntityMention, Tried[]>();
  for (const one of tried) {
    if (one.weight.evidence.length > 0) byMention.set(one.mention, [...(byMention.get(one.mention) ?? []), one]);
  }
  return [...byMention].map(([{ block, start, end, surface }, all]) => {
    const sorted = all.toSorted((a, b) => b.weight.certainty - a.weight.certainty);
    const weighed = sorted.map(({ question, entity, weight }) => ({
      ...weight,
      question: `${question.id}: ${entity}`,
    }));
    const [best] = sorted;
    return { block, start, end, surface, answers: isCertain(best!) ? best!.question.id : null, weighed };
  });
}
