import type { Entity, EntityId, IsoDate, Question, QuestionId, Source, Statement } from '../model';

/**
 * A surface form of an entity. Matching is on word boundaries; `exact` wants the case as written, otherwise a
 * capital first letter is enough. An alias with `needs` counts only where one of those terms stands near.
 */
export interface Alias {
  readonly text: string;
  readonly exact?: boolean;
  readonly needs?: readonly Term[];
}

/**
 * A term of the cue language: plain words match any of their inflections, in order and next to each other
 * ("draft office"); `$name` stands for every term of the pack's concept of that name; `@id` for any mention
 * of that entity, `@id+` for any mention of that place or of a place in it.
 */
export type Term = string;

/** How far from the figure a cue may stand. `nearby` is the sentence, the one before, and the headings above. */
export const REACHES = ['phrase', 'clause', 'sentence', 'nearby', 'page'] as const;
export type Reach = (typeof REACHES)[number];

/** Evidence that a figure answers a question: any of the terms within reach. */
export interface Cue {
  readonly any: readonly Term[];
  readonly within: Reach;
  /** 1 is ordinary evidence. */
  readonly weight?: number;
}

/** What tells the stage that a figure counts, such as deaths confirmed by name or deaths estimated. */
export interface StageCue extends Cue {
  /** In the words that statements' scopes use. */
  readonly stage: string;
}

/** How a figure or phrase is recognised as an answer to a question. Data, edited by people, next to the question. */
export interface Cues {
  /**
   * What the figure may count: its noun must be one of these, or it must have none. Of a question for a person or
   * place: the names that can answer it; without it any person, and any place that lies in the question's.
   */
  readonly counted?: readonly Term[];
  /** Each must be met; see `Pack.setting` for the exception. The first is the event. */
  readonly needs?: readonly Cue[];
  /** Each that is met speaks for the question. */
  readonly supports?: readonly Cue[];
  /** Each that is met speaks against it. */
  readonly against?: readonly Cue[];
  /** Values outside are not about this question. In the question's unit; days where it is a date that is asked. */
  readonly plausible?: { readonly min?: number | IsoDate; readonly max?: number | IsoDate };
  /** Figures of different stages answer the question and are not compared. The first that is met holds. */
  readonly stages?: readonly StageCue[];
  /** Of a question for a date: the day that its event is known by, wherever it is written out, as 11 September 2001 is. */
  readonly knownBy?: IsoDate;
  /**
   * Of a question for a date: a period that starts in these days starts with its event, "since 21 September"; and
   * with `weekdays` "since Wednesday" too, which may be the start of anything.
   */
  readonly since?: { readonly from: IsoDate; readonly to: IsoDate; readonly weekdays?: boolean };
}

export interface PackQuestion extends Question {
  readonly tier: 'core' | 'extended';
  /** Asked of pages on the wider setting of the story too. */
  readonly background?: boolean;
  /**
   * It asks for a role, a name or words that were said, which a sentence does not deny or doubt whatever else it does:
   * "the Kremlin's spokesman said that no decision …", "No mobilisation!".
   */
  readonly firm?: boolean;
  readonly cues?: Cues;
  /**
   * Of a `state` question, by answer: the terms of the first need are the words that state it, and all other cues are
   * met around them; those of the question itself are needed for every answer.
   */
  readonly answerCues?: Readonly<Record<string, Cues>>;
}

export interface PackEntity extends Entity {
  readonly aliases: readonly Alias[];
  /** Stronger relations than `within`: office held, parent organisation; shown on the card. */
  readonly relations?: readonly { readonly kind: string; readonly to: EntityId }[];
}

/** What makes a page one about the story, and what one about its wider setting. */
export interface PackRelevance {
  /** What every passage about the story meets, and what speaks for and against it. */
  readonly story: Cues;
  /** The threads of the story by name; a passage is about the story if it meets the needs of one of them too. */
  readonly threads: Readonly<Record<string, Cues>>;
  readonly background: Cues;
}

/** A knowledge base on one story, as compiled from `assets/knowledge/<id>/`. Data only: JSON in, JSON out. */
export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Pages of these days can be about the story. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly concepts: Readonly<Record<string, readonly Term[]>>;
  /**
   * What goes without saying on a page about the story. A figure's need, after its event, that names one of these terms
   * may be met further off than it asks, at a cost; any other must be met where it asks.
   */
  readonly setting: readonly Term[];
  readonly relevance: PackRelevance;
  readonly entities: readonly PackEntity[];
  readonly questions: readonly PackQuestion[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/** Entities without a story: countries, capitals, heads of state. */
export interface Gazetteer {
  readonly format: 1;
  readonly id: string;
  readonly entities: readonly PackEntity[];
}

/** Question ids are looked up often; a pack as loaded is an array, this is its index. */
export type QuestionIndex = ReadonlyMap<QuestionId, PackQuestion>;
