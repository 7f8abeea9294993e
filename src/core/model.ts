/**
 * The words of Second Source as types. Everything else in `src/core` turns one of these into another:
 * blocks → mentions → claims → findings. Nothing here runs.
 */

import type { AnswerId, EntityId, IsoDate, Period, QuestionId, SourceId, Stance, Verdict } from './primitives';
import type { Reason } from './reason';

export * from './primitives';

/** Half-open `[start, end)` in UTF-16 units of one block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote' | 'cell';

/** A paragraph, heading, item, caption or cell: what is read as one text, apart from its neighbours. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What is known of the page besides its text. */
export interface Context {
  readonly url?: string;
  readonly title?: string;
  /** Relative dates ("on Monday") are resolved against it; without it they stay unresolved. */
  readonly published?: IsoDate;
}

/** Kinds of highlights, each with a switch. */
export const CATEGORIES = ['person', 'place', 'organisation', 'event', 'figure', 'date'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A span of a block that denotes an entity or states a figure or date. */
export interface Mention extends Span {
  /** Index into the blocks that were read. */
  readonly block: number;
  readonly surface: string;
  readonly category: Category;
  readonly entity?: EntityId;
}

export const QUANTITY_KINDS = [
  'count',
  'money',
  'percent',
  'duration',
  'age',
  'distance',
  'measure',
  'multiple',
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/**
 * How a figure is worded: `exact` "2,353"; `approximate` "about 300,000"; `bound` "more than 2,000";
 * `range` "70 to 80,000"; `vague` "tens of thousands".
 */
export type QuantityForm = 'exact' | 'approximate' | 'bound' | 'range' | 'vague';

/** What a figure states, wherever it stands: an interval of numbers in a unit. */
export interface QuantityValue {
  readonly type: 'quantity';
  readonly kind: QuantityKind;
  /** Canonical singular ("hour", "mile", "percent", ISO 4217 "GBP"); `null` where things are counted. */
  readonly unit: string | null;
  /** Ends in `unit`; `null` is open. Both ends of "about 300,000" are 300,000. */
  readonly min: number | null;
  readonly max: number | null;
  /** "more than 2,000" excludes its end, "at least 14" does not. */
  readonly minExcluded: boolean;
  readonly maxExcluded: boolean;
  readonly form: QuantityForm;
  readonly approximate: boolean;
  /** Place value of the last digit that is stated: 1 for 2,353, 100,000 for 300,000, 0.1 for 1.2. */
  readonly precision: number;
  /** "rose by 80 percent" is a rise; a plain figure has none. */
  readonly change: 'rise' | 'fall' | null;
}

/** A figure found in a block. */
export interface Quantity extends Span {
  readonly surface: string;
  readonly value: QuantityValue;
  /** The noun that is counted, as written and in lower case ("reservists"); `null` where none follows. */
  readonly counted: string | null;
}

export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year';

/** A stretch of days, both ends included, and how finely it was stated. */
export interface DateValue {
  readonly type: 'date';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: DatePrecision;
}

/** A date found in a block; `value` is `null` where a relative date has nothing to be resolved against. */
export interface DateMention extends Span {
  readonly surface: string;
  readonly value: DateValue | null;
  /** It names no day, month or year of its own: "Wednesday", "last week". */
  readonly relative: boolean;
}

/** One or more of the answers that a `state` question can take, all held at once. */
export interface StateValue {
  readonly type: 'state';
  readonly answers: readonly AnswerId[];
  /** How long it lasts, where that is said: "up to ten years" of prison. */
  readonly amount?: QuantityValue;
}

/** The persons or places (or organisations) that answer a question. */
export interface EntityValue {
  readonly type: 'entity';
  readonly entities: readonly EntityId[];
}

export type Value = QuantityValue | DateValue | StateValue | EntityValue;

export const QUESTION_KINDS = ['quantity', 'date', 'state', 'person', 'place'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** `once`: one true value; `running`: counted on, it only grows; `moment`: true at its date only. */
export const NATURES = ['once', 'running', 'moment'] as const;
export type Nature = (typeof NATURES)[number];

/** What a value is about. Values of different scope are not compared as if they were of one. */
export interface Scope {
  readonly place?: EntityId;
  readonly period?: Period;
  /** In words: "people detained". */
  readonly counted?: string;
  /** Where a thing passes through stages, which one: "called up", "mobilised", "deployed". */
  readonly stage?: string;
}

export interface Answer {
  readonly id: AnswerId;
  /** How the answer is put to the reader: "died", "in hospital". */
  readonly label: string;
  readonly implies?: readonly AnswerId[];
  readonly excludes?: readonly AnswerId[];
}

/** Answers are comparable because they answer the same question. */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly nature: Nature;
  readonly unit: string | null;
  readonly scope: Scope;
  /** Several days, persons or places can be right at once ("At which borders are there queues?"): others do not conflict. */
  readonly several?: boolean;
  /** Of a `state` question. */
  readonly answers?: readonly Answer[];
}

export interface Entity {
  readonly id: EntityId;
  readonly category: Category;
  readonly name: string;
  /** One line on who or what it is in the story. */
  readonly description: string;
  /** The place that this place lies in. */
  readonly within?: EntityId;
}

/** A publication. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  /** The aggregator that shows it, where that is where it was read. */
  readonly carriedBy?: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: IsoDate | null;
  readonly language: string;
  readonly url?: string;
  /** Its quirks, in our words: "calls the dead 13 in one place and 14 in another". */
  readonly notes: readonly string[];
}

/** When a value held, and whether the source says so or we infer it from its date. */
export interface AsOf {
  readonly date: IsoDate;
  readonly inferred: boolean;
}

/** What a source reports on a question. */
export interface Statement {
  readonly id: string;
  readonly source: SourceId;
  readonly question: QuestionId;
  readonly value: Value;
  readonly stance: Stance;
  /** At most five words of the source. */
  readonly asWritten: string;
  /** Who the figure goes back to; `null` where the source credits nobody and so speaks for itself. */
  readonly origin: EntityId | null;
  /** The chain from the origin to the source, nearest the origin first. */
  readonly via: readonly EntityId[];
  readonly asOf: AsOf | null;
  /** 1-based among the non-empty lines of the article. */
  readonly paragraph: number;
  /** A sentence in our own words. */
  readonly sentence: string;
  /** Where it differs from the question's. */
  readonly scope?: Scope;
  readonly notes: readonly string[];
}

/** A page's own answer to a question, with the words that give it. */
export interface Claim extends Span {
  readonly block: number;
  readonly surface: string;
  readonly question: QuestionId;
  readonly value: Value;
  readonly stance: Stance;
  /** What the text itself says of place, period, what is counted and stage; the rest is the question's. */
  readonly scope: Scope;
  readonly origin: EntityId | null;
  readonly asOf: AsOf | null;
  /** 0 to 1: how sure the reader is that the figure answers this question. */
  readonly certainty: number;
}

/** A statement set against a claim. */
export interface Report {
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

export type { Reason, ReasonCode } from './reason';

/** What the reader is shown: one claim, what others report on it, and what that comes to. */
export interface Finding {
  readonly claim: Claim;
  readonly reports: readonly Report[];
  /** What the pack has of the page itself on the question, where the page is one of its sources; never a report. */
  readonly own: readonly Statement[];
  /** `null` where no other source answers the question. */
  readonly verdict: Verdict | null;
  readonly reason: Reason;
}

/** How the page stands to the story of a pack. */
export interface Relevance {
  /** `story`: about it; `background`: about its wider setting; `none`: about something else. */
  readonly level: 'story' | 'background' | 'none';
  /** 0 to 1. */
  readonly score: number;
}

/** What reading one page gives. */
export interface Reading {
  readonly relevance: Relevance;
  /** The source that the page is, where it is one of the pack's own. */
  readonly source: SourceId | null;
  /** In order. They overlap only where the name of an event holds other names. */
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
}
