import type { CompiledCues } from '../../cues/compiled-cues';
import { type Hits, isHitWithin } from '../../cues/hits';
import type { PackCues } from '../../cues/pack-cues';
import type { EntityMention } from '../../entities/entity-mention';
import type { PackQuestion } from '../../knowledge/pack';
import type { Category, Claim, EntityId, QuestionKind } from '../../model';
import type { Language } from '../../text/language';
import type { ReadPage } from '../figure-claims';
import type { IsWithin } from '../place-evidence';
import { aroundPlace, sentenceOfPlace } from './page-place';
import { stanceOf } from './stance';
import { type Stated, statedClaim } from './stated-claim';
import { weighCues } from './weigh-cues';

/** Below it nothing is claimed. */
const CERTAIN = 0.6;
const CATEGORIES: Partial<Record<QuestionKind, readonly Category[]>> = {
  person: ['person', 'organisation'],
  place: ['place'],
};

interface Named {
  readonly entity: EntityId;
  readonly mention: EntityMention;
  readonly certainty: number;
  readonly sentence: string;
}

interface Search {
  readonly cues: CompiledCues;
  readonly terms: readonly string[];
  readonly isWithin: IsWithin;
}

/** Is the mention one of those that the cues list? Where they list none, places must lie where the question asks. */
function isListed({ counted }: CompiledCues, mention: EntityMention, base: number, hits: Hits): boolean {
  return counted === null || isHitWithin(hits, counted, base + mention.first, base + mention.last);
}

function isAskedPlace({ kind, scope }: PackQuestion, { counted }: CompiledCues, entity: EntityId, isWithin: IsWithin) {
  if (entity === scope.place) return false;
  return kind !== 'place' || counted !== null || scope.place === undefined || isWithin(entity, scope.place);
}

function namedFor(question: PackQuestion, page: ReadPage, { cues, terms, isWithin }: Search): Named[] {
  const { text, hits } = page;
  const categories = CATEGORIES[question.kind] ?? [];
  return page.mentions.flatMap((mentions, block) => {
    if (block === text.title) return [];
    return mentions.flatMap((mention): Named[] => {
      const { entity } = mention;
      if (entity === undefined || !categories.includes(mention.category)) return [];
      if (!isAskedPlace(question, cues, entity, isWithin)) return [];
      if (!isListed(cues, mention, text.bases[block]!, hits)) return [];
      const weight = weighCues(cues.needs, [cues], aroundPlace(text, mention), hits, terms);
      if (weight.certainty < CERTAIN) return [];
      const sentence = `${block} ${sentenceOfPlace(text, mention)}`;
      return [{ entity, mention, certainty: weight.certainty, sentence }];
    });
  });
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
export function entityClaims(
  questions: readonly PackQuestion[],
  page: ReadPage,
  cues: PackCues,
  isWithin: IsWithin,
  language: Language,
): Claim[] {
  return questions.flatMap((question) => {
    const own = cues.questions.get(question.id);
    if (!own || !CATEGORIES[question.kind]) return [];
    return bySentence(namedFor(question, page, { cues: own, terms: cues.vocabulary.terms, isWithin })).map((group) => {
      const stated = statedBy(question, narrowed(question, group, isWithin), page, language);
      return statedClaim(page.text, stated, page.published);
    });
  });
}
