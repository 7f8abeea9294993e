import type { AsOf, Category, SourceId } from '../../core/model';
import type { StripInput } from '../strip/layout';
import type { Standing } from '../theme';

/** What a source states, as the reader sees it: all words are ready to show. */
export interface StatementView {
  readonly id: string;
  /** Who the figure goes back to; the publisher where it credits nobody. */
  readonly origin: string;
  /** It credits nobody else. */
  readonly ownOrigin: boolean;
  /** Through whom it reached the source, nearest the origin first. */
  readonly via: readonly string[];
  readonly asOf: AsOf | null;
  /** "2,353", "more than 2,000", "in hospital (denied)". */
  readonly value: string;
  /** At most five words of the source. */
  readonly asWritten: string;
  /** Where it says so: 1-based, in the source's article. */
  readonly paragraphs: readonly number[];
  readonly notes: readonly string[];
}

/** A report as the reader sees it. */
export interface ReportView extends StatementView {
  readonly source: SourceId;
  readonly standing: Standing;
  readonly publisher: string;
  /** Why the verdict is what it is. */
  readonly reason: string;
  /** What is odd about the article that it stands in. */
  readonly sourceNotes: readonly string[];
}

export type GroupKind = 'conflicting' | 'agreeing' | 'related';

/** Reports that stand to the claim alike, with the independent origins behind them. */
export interface ReportGroup {
  readonly kind: GroupKind;
  readonly reports: readonly ReportView[];
  readonly outlets: number;
  readonly origins: readonly string[];
}

/** A finding as the reader sees it. */
export interface FindingView {
  /** Where the page says so: positions in the reading's findings, which name them in messages to the page. */
  readonly places: readonly number[];
  readonly standing: Standing;
  readonly question: string;
  /** As it stands on the page. */
  readonly asWritten: string;
  readonly value: string;
  /** The page credits this origin. */
  readonly origin: string | null;
  readonly asOf: AsOf | null;
  /** One sentence on the finding as a whole. */
  readonly summary: string;
  /** Why the report that decides stands as it does; `null` where there is none, or nothing to add to `summary`. */
  readonly reason: string | null;
  /** What the page itself says elsewhere that leaves no room for this. */
  readonly contradictions: readonly string[];
  /** What reports say on the question against themselves. */
  readonly reportContradictions: readonly string[];
  readonly groups: readonly ReportGroup[];
  /** What the base has of the page itself, where it is one of its sources. */
  readonly own: readonly StatementView[];
  /** `null` where the answers have no place on an axis. */
  readonly strip: StripInput | null;
}

/** A finding in a list: what orders it is known at once, its words are made when they are first asked for. */
export interface FindingEntry {
  readonly places: readonly number[];
  readonly standing: Standing;
  view(): FindingView;
}

/** A highlighted name, date or figure that no question of the base is asked about. */
export interface MentionView {
  readonly category: Category;
  readonly surface: string;
  /** Of an entity of the base. */
  readonly name: string | null;
  readonly description: string | null;
  /** The places that this place lies in, the nearest first. */
  readonly within: readonly string[];
}

/** The source that the page is, where it is one of the base's own. */
export interface SourceView {
  readonly publisher: string;
  /** Its quirks. */
  readonly notes: readonly string[];
  /** How many sources the base holds. */
  readonly of: number;
}
