import type { Hits } from '../cues/hits';
import type { PackCues } from '../cues/pack-cues';
import type { EntityMention } from '../entities/entity-mention';
import type { Claim } from '../model';
import type { Language } from '../text/language';
import type { AskedQuestion } from './asked';
import type { Scene } from './candidate';
import { claimOf } from './claim-of';
import { type Dated, datedWord } from './dated';
import type { Explanation } from './evidence';
import { tokenSpan } from './figures-of';
import { namedPlaces } from './goal-evidence';
import { linkFigures } from './link';
import type { Linked } from './linked';
import { locatedPlaces } from './located-places';
import { type FoundFigures, pageFigures, resolvedDates } from './page-figures';
import type { IsWithin } from './place-evidence';
import { type RelationSets, relationSets } from './relation-sets';

/** A page as the layers below have read it; lists by block. */
export interface ReadPage extends FoundFigures {
  readonly hits: Hits;
  readonly mentions: readonly (readonly EntityMention[])[];
}

/** What the pack asks, and how its places lie in each other. */
export interface Asking {
  readonly asked: readonly AskedQuestion[];
  readonly cues: PackCues;
  readonly isWithin: IsWithin;
  /** See `Scene`. */
  readonly isStory: boolean;
  readonly language: Language;
}

export interface FigureClaims {
  readonly claims: readonly Claim[];
  /** Why each figure was or was not linked; made on demand. */
  readonly explain: () => Explanation[];
}

function datedOf({ text, dates }: ReadPage, block: number, sets: RelationSets): Dated[] {
  const { tokens } = text.blocks[block]!;
  const base = text.bases[block]!;
  return resolvedDates(dates[block]).map((date) =>
    datedWord(text.blocks[block]!, base, tokenSpan(tokens, date), date, sets),
  );
}

function explanationOf({ figure, weighed, answers }: Linked): Explanation {
  const { start, end, block, surface } = figure;
  return { start, end, block, surface, answers: answers?.asked.question.id ?? null, weighed };
}

/** The claims that the figures and dates of a page make on the asked questions. */
export function figureClaims(page: ReadPage, { asked, cues, isWithin, isStory, language }: Asking): FigureClaims {
  const sets = relationSets(language);
  const { text, published } = page;
  const indices = page.quantities.map((_, block) => block);
  const figures = indices.map((block) => pageFigures(page, block, language));
  const dates = indices.map((block) => datedOf(page, block, sets));
  const places = indices.map((block) =>
    locatedPlaces(text.blocks[block]!, text.bases[block]!, page.mentions[block]!, sets),
  );
  const named = indices.map((block) =>
    namedPlaces(text.blocks[block]!, text.bases[block]!, page.mentions[block]!, sets),
  );
  const scene: Scene = {
    named,
    hits: page.hits,
    terms: cues.vocabulary.terms,
    places,
    dates,
    published,
    isWithin,
    isStory,
    explained: false,
    said: new Map(),
    continued: null,
  };
  const linked = linkFigures(figures, asked, scene);
  const claims = linked.flatMap(({ figure, answers }) => {
    if (!answers) return [];
    const { block } = figure;
    const mentions = page.mentions[block]!;
    const setting = {
      block: text.blocks[block]!,
      hits: page.hits,
      mentions,
      places: places[block]!,
      dates: dates[block]!,
      published,
      isWithin,
      sets,
      language,
    };
    return [claimOf(figure, answers.asked, answers.certainty, setting)];
  });
  return { claims, explain: () => linkFigures(figures, asked, { ...scene, explained: true }).map(explanationOf) };
}
