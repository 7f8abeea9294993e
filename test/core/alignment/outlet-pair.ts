/** What two outlets write of one event, or of two that look alike. */
export interface OutletPair {
  readonly about: string;
  readonly a: string;
  readonly b: string;
  /** The figures that a fact-checker would set side by side, as written: "Some 320 = More than 300". */
  readonly pairs: readonly string[];
}
