import type { AnswerId, EntityId, IsoDate, Period, Stance, Verdict } from './primitives';

/** Which of the two that were compared. In a finding, `claim` is the page and `statement` the report. */
export type SideName = 'claim' | 'statement';

/** By what one value is a part of the other. */
export type PartBy = 'place' | 'period';

/** The sides share a value, or each leaves room for the other's. */
type RoomReason =
  /** The same value, worded the same. */
  | { readonly code: 'same-value' }
  /** Equal once the finer one is rounded as the coarser one is: "some 1,300" and 1,312; September and 21 September. */
  | { readonly code: 'same-when-rounded'; readonly coarser: SideName }
  /** A floor, ceiling or range that leaves room for the other. */
  | { readonly code: 'within-bound'; readonly bound: SideName; readonly shape: 'floor' | 'ceiling' | 'range' }
  /** Two floors, two ceilings, or a floor under a ceiling. */
  | { readonly code: 'bounds-allow-both' }
  /** Two ranges, or a range and a rounded figure, that overlap. */
  | { readonly code: 'overlapping-ranges' }
  /** The one is the other, rounded, though it does not say so: "1.2 million" and 1,213,456. */
  | { readonly code: 'rounder'; readonly coarser: SideName }
  /** "Tens of thousands" leaves room for 24,000. */
  | { readonly code: 'vaguer'; readonly vaguer: SideName }
  /** Periods that share days. */
  | { readonly code: 'overlapping-dates' }
  /** Days without one in common, where several can be right. */
  | { readonly code: 'other-dates' }
  /** A day in a period that is more than its calendar name: 22 September in "20 to 24 September". */
  | { readonly code: 'within-dates'; readonly wider: SideName };

/** The sides leave no room for each other. */
type ClashReason =
  | { readonly code: 'disjoint' }
  /** "At least 14" leaves no room for 13. */
  | { readonly code: 'outside-bound'; readonly bound: SideName; readonly shape: 'floor' | 'ceiling' | 'range' }
  | { readonly code: 'different-date' }
  /** A rise against a fall. */
  | { readonly code: 'opposite-change' };

/** Counts that run, and values that hold at their date only. */
type TimeReason =
  /** The statement's count is the later and the higher one. */
  | {
      readonly code: 'later-count';
      readonly days: number;
      readonly sameOrigin: boolean;
      readonly inferred: boolean;
    }
  /** The statement's count is the earlier and the lower one. */
  | {
      readonly code: 'earlier-count';
      readonly days: number;
      readonly sameOrigin: boolean;
      readonly inferred: boolean;
    }
  /** A count that can only grow is lower at the later date. */
  | { readonly code: 'count-fell'; readonly later: SideName; readonly days: number; readonly inferred: boolean }
  /** Different counts of one day. */
  | { readonly code: 'same-day-count'; readonly date: IsoDate; readonly sameOrigin: boolean }
  /** Different counts, and at least one without a date. */
  | { readonly code: 'unordered-count'; readonly undated: SideName | 'both' }
  /** Different values of a thing that changes, at different dates. */
  | { readonly code: 'different-moment' }
  /** Different values of a thing that changes, and at least one without a date. */
  | { readonly code: 'unordered-moment'; readonly undated: SideName | 'both' };

/** What is compared is not the same thing. */
type ScopeReason =
  | { readonly code: 'different-place'; readonly claim: EntityId; readonly statement: EntityId }
  | { readonly code: 'different-period'; readonly claim: Period; readonly statement: Period }
  | { readonly code: 'different-count'; readonly claim: string; readonly statement: string }
  | { readonly code: 'different-stage'; readonly claim: string; readonly statement: string }
  | { readonly code: 'different-unit'; readonly claim: string | null; readonly statement: string | null }
  | { readonly code: 'different-currency'; readonly claim: string; readonly statement: string }
  /** A date against a number, a share against a count. */
  | { readonly code: 'different-kind' }
  /** How much it changed against how much it is. */
  | { readonly code: 'change-against-level'; readonly change: SideName }
  | (PartReason & { readonly code: 'part-of-whole' })
  | (PartReason & { readonly code: 'larger-than-whole' });

interface PartReason {
  readonly part: SideName;
  readonly by: PartBy;
  /** The places of the two, where it is a part by place. */
  readonly places: { readonly claim: EntityId; readonly statement: EntityId } | null;
}

type StateReason =
  /** Both give the same answer; `fuller` says more besides. */
  | { readonly code: 'same-answer'; readonly fuller: SideName | null }
  | { readonly code: 'implied-answer'; readonly implying: SideName }
  | { readonly code: 'shared-answer' }
  | { readonly code: 'unrelated-answer' }
  | { readonly code: 'excluded-answer'; readonly claim: AnswerId; readonly statement: AnswerId };

type EntityReason =
  /** All that one names, the other names too. */
  | { readonly code: 'fewer-names'; readonly fewer: SideName }
  | { readonly code: 'shared-names' }
  /** Lists without a name in common where several answers can be true. */
  | { readonly code: 'other-names' }
  /** Ust-Ilimsk lies in Irkutsk region. */
  | { readonly code: 'contained-place'; readonly inner: SideName }
  | { readonly code: 'different-location' }
  | { readonly code: 'different-person' };

type StanceReason =
  /** What one puts forward, the other denies; `putAs`: how firmly the one puts it. */
  | { readonly code: 'denied'; readonly denier: SideName; readonly putAs: Stance }
  /** What one denies is not what the other asserts. */
  | { readonly code: 'denies-other'; readonly denier: SideName | 'both' }
  /** `values`: how the two would stand if both were asserted. */
  | { readonly code: 'rumour'; readonly rumoured: SideName; readonly values: Verdict }
  | { readonly code: 'planned'; readonly planned: SideName; readonly values: Verdict }
  | { readonly code: 'possible'; readonly possible: SideName | 'both'; readonly values: Verdict };

/** The typed why of a verdict, with the details that its sentence needs beside the two sides themselves. */
export type Reason =
  | RoomReason
  | ClashReason
  | TimeReason
  | ScopeReason
  | StateReason
  | EntityReason
  | StanceReason
  /** No other source answers the question. */
  | { readonly code: 'no-other-report' };

export type ReasonCode = Reason['code'];
