import type { PackEntity } from '../core/knowledge/pack';
import type { Category, EntityId, Question, QuestionId, Reading, Source, SourceId } from '../core/model';
import type { Failure } from './failure';
import type { Restriction } from './restriction';

/** An entity as it is shown; the spellings by which it is found stay in the background. */
export type NamedEntity = Omit<PackEntity, 'aliases'>;

/** What stands behind the ids that a reading uses; nothing else of the knowledge leaves the background. */
export interface Names {
  readonly questions: Readonly<Record<QuestionId, Question>>;
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly entities: Readonly<Record<EntityId, NamedEntity>>;
  /** Titles of the stories that the knowledge covers. */
  readonly stories: readonly string[];
  /** How many sources the knowledge holds. */
  readonly sourceCount: number;
}

/** A reading with what is needed to show it. */
export interface NamedReading {
  readonly reading: Reading;
  readonly names: Names;
}

/** How highlights are drawn: by the browser over the text, or as `<mark>` elements in it. */
export const PAINTERS = ['highlight', 'mark'] as const;
export type PainterName = (typeof PAINTERS)[number];

/** How many highlights of each category the page has, shown or not. */
export type Counts = Readonly<Record<Category, number>>;

/** What the extension is doing on one page. `on` and `off` are where it rests. */
export type PageState =
  | { readonly status: 'off' }
  | { readonly status: 'reading' }
  | ({
      readonly status: 'on';
      readonly counts: Counts;
      /** The one in use: `mark` where the browser lacks the other, whatever the settings say. */
      readonly painter: PainterName;
    } & NamedReading)
  | { readonly status: 'restricted'; readonly why: Restriction }
  | { readonly status: 'error'; readonly failure: Failure };

/** What the badge needs of a state; sent with every change. */
export interface PageSummary {
  readonly status: PageState['status'];
  readonly findings: number;
  readonly conflicts: number;
}
