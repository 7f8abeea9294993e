import type { Hits } from '../cues/hits';
import type { PackCues } from '../cues/pack-cues';
import type { PageText } from '../cues/page-text';
import type { EntityMention } from '../entities/entity-mention';
import type { Claim, DateMention, DateValue, IsoDate, Quantity } from '../model';
import type { Language } from '../text/language';
import type { AskedQuestion } from './asked';
import { claimOf } from './claim-of';
import { type Dated, datedWord } from './dated';
import type { Explanation } from './evidence';
import { type FigureSpan, figuresOf, tokenSpan } from './figures-of';
import { type Linked, linkFigures } from './link';
import { type IsWithin, locatedPlaces } from './place-evidence';
import { type RelationSets, relationSets } from './relation-sets';
import type { Scene } from './weigh';

/** A page as the layers below have read it; lists by block. */
export interface ReadPage {
  readonly text: PageText;
  readonly hits: Hits;
  readonly mentions: readonly (readonly EntityMention[])[];
  readonly quantities: readonly (readonly Quantity[])[];
  readonly dates: readonly (readonly DateMention[])[];
  readonly published: IsoDate | undefined;
}

/** What the pack asks, and how its places lie in each other. */
export interface Asking {
  readonly asked: readonly AskedQuestion[];
  readonly cues: PackCues;
  readonly isWithin: IsWithin;
  readonly language: Language;
}

export interface FigureClaims {
  readonly claims: readonly Claim[];
  /** Why each figure was or was not linked; made on demand. */
  readonly explain: () => Explanation[];
}

type Resolved = DateMention & { readonly value: DateValue };
const isResolved = (date: DateMention): date is Resolved => date.value !== null;

function datedOf({ text, dates }: ReadPage, block: number, sets: RelationSets): Dated[] {
  const { tokens } = text.blocks[block]!;
  const base = text.bases[block]!;
  return (dates[block] ?? []).filter(isResolved).map((date) => {
    return datedWord(text.blocks[block]!, base, tokenSpan(tokens, date), date.value, sets);
  });
}

function explanationOf({ figure, weighed, answers }: Linked): Explanation {
  const { start, end, block, surface } = figure;
  return { start, end, block, surface, answers: answers?.asked.question.id ?? null, weighed };
}

/** The claims that the figures and dates of a page make on the asked questions. */
export function figureClaims(page: ReadPage, { asked, cues, isWithin, language }: Asking): FigureClaims {
  const sets = relationSets(language);
  const { text, published } = page;
  const indices = page.quantities.map((_, block) => block);
  const figures = indices.map((block) => {
    const of = (spans: readonly FigureSpan[]) => (spans.length ? figuresOf(text, block, spans, language) : []);
    return [...of(page.quantities[block]!), ...of((page.dates[block] ?? []).filter(isResolved))];
  });
  const dates = indices.map((block) => datedOf(page, block, sets));
  const places = indices.map((block) =>
    locatedPlaces(text.blocks[block]!, text.bases[block]!, page.mentions[block]!, sets),
  );
  const scene: Scene = { hits: page.hits, terms: cues.vocabulary.terms, places, dates, published, isWithin };
  const linked = linkFigures(figures, asked, scene);
  const claims = linked.flatMap(({ figure, answers }) => {
    if (!answers) return [];
    const { block } = figure;
    const mentions = page.mentions[block]!;
    const setting = {
      block: text.blocks[block]!,
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
  return { claims, explain: () => linked.map(explanationOf) };
}
