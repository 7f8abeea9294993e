import type { AsOf, EntityId, Scope, SourceId, Stance, Value } from '../model';

/** What a claim and a statement have in common, and all that comparing needs of either. */
export interface Assertion {
  readonly value: Value;
  readonly stance: Stance;
  readonly origin: EntityId | null;
  /** Through whom it reached the source, nearest the origin first. */
  readonly via?: readonly EntityId[];
  /** `null` where it cannot be told; a date inferred from a publication date says so itself. */
  readonly asOf: AsOf | null;
  /** What differs from the question's scope; the rest is the question's. */
  readonly scope?: Scope;
  /** Absent for the page being read. */
  readonly source?: SourceId;
}
