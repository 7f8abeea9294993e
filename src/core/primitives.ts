/** The smallest words of the model: ids, days, verdicts. `model.ts` gives them out again. */

/** Calendar date as `YYYY-MM-DD` (ISO 8601). */
export type IsoDate = string;
export type EntityId = string;
export type QuestionId = string;
export type SourceId = string;
export type AnswerId = string;

/** How firmly something is put: as said, denied, as hearsay ("reportedly"), as a plan, as a condition or possibility. */
export const STANCES = ['asserted', 'denied', 'hearsay', 'planned', 'possible'] as const;
export type Stance = (typeof STANCES)[number];

export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export const VERDICTS = ['conflict', 'agree', 'update', 'compatible', 'not-comparable'] as const;
export type Verdict = (typeof VERDICTS)[number];
