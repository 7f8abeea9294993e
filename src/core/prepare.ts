import { type AskedQuestion, askedQuestions } from './claims/asked';
import { isWithin, type World, worldOf } from './comparison/world';
import { type PackCues, packCues } from './cues/pack-cues';
import type { PlacesIn } from './cues/vocabulary';
import type { NameIndex } from './entities/entity-mentions';
import { gazetteerOf } from './entities/gazetteer';
import { type NameLexicon, nameLexicon } from './entities/name-lexicon';
import type { Gazetteer, Pack, PackEntity, QuestionIndex } from './knowledge/pack';
import type { EntityId, QuestionId, Statement } from './model';
import { english } from './text/en/english';
import type { Language } from './text/language';

/** A pack with the indexes that reading needs. */
export interface PreparedPack {
  readonly pack: Pack;
  readonly questions: QuestionIndex;
  readonly statements: ReadonlyMap<QuestionId, readonly Statement[]>;
  readonly cues: PackCues;
  /** The questions that figures and dates can answer. */
  readonly asked: readonly AskedQuestion[];
}

/** All that `read` knows. Costly to make (tens of milliseconds), cheap to use: make it once. */
export interface Knowledge {
  readonly language: Language;
  readonly packs: readonly PreparedPack[];
  readonly names: NameIndex;
  readonly lexicon: NameLexicon;
  readonly entities: ReadonlyMap<EntityId, PackEntity>;
  readonly world: World;
}

function groupByQuestion(statements: readonly Statement[]): Map<QuestionId, Statement[]> {
  const groups = new Map<QuestionId, Statement[]>();
  for (const statement of statements)
    groups.set(statement.question, [...(groups.get(statement.question) ?? []), statement]);
  return groups;
}

function preparePack(pack: Pack, language: Language, placesIn: PlacesIn, world: World): PreparedPack {
  const cues = packCues(pack, language, placesIn);
  return {
    pack,
    questions: new Map(pack.questions.map((question) => [question.id, question])),
    statements: groupByQuestion(pack.statements),
    cues,
    asked: askedQuestions(pack, cues, language, (place) => world.entity(place)?.within !== undefined),
  };
}

/** Entities by id; where two bases have the same one, its aliases are joined and the rest is the first's. */
function joinEntities(bases: readonly (Pack | Gazetteer)[]): Map<EntityId, PackEntity> {
  const joined = new Map<EntityId, PackEntity>();
  for (const entity of bases.flatMap((base) => base.entities)) {
    const known = joined.get(entity.id);
    joined.set(entity.id, known ? { ...known, aliases: [...known.aliases, ...entity.aliases] } : entity);
  }
  return joined;
}

const isEvent = ({ category }: PackEntity): boolean => category === 'event';

const nameIndex = (entities: readonly PackEntity[]): NameIndex => ({
  names: gazetteerOf(entities.filter((entity) => !isEvent(entity))),
  events: gazetteerOf(entities.filter(isEvent)),
});

/** Of each place the places that lie in it; made once, since cues ask for a few only. */
function containment(entities: readonly PackEntity[], world: World): PlacesIn {
  const places = entities.filter(({ within }) => within !== undefined).map(({ id }) => id);
  return (outer) => places.filter((inner) => isWithin(world, inner, outer));
}

/** Indexes packs and gazetteers for `read`. Of packs that name the same thing the first has the say. */
export function prepare(packs: readonly Pack[], gazetteers: readonly Gazetteer[]): Knowledge {
  const entities = joinEntities([...packs, ...gazetteers]);
  const world = worldOf([...entities.values()]);
  const placesIn = containment([...entities.values()], world);
  return {
    language: english,
    packs: packs.map((pack) => preparePack(pack, english, placesIn, world)),
    names: nameIndex([...entities.values()]),
    lexicon: nameLexicon(english.names),
    entities,
    world,
  };
}
