import type { Range } from '../cues/page-text';
import type { Surroundings } from '../cues/surroundings';
import type { DateValue, QuantityValue, Span } from '../model';
import type { FigureMarks } from './figure-marks';

/** A quantity or date of a page as the linking of claims sees it. */
export interface Figure extends Span, FigureMarks {
  readonly block: number;
  readonly surface: string;
  readonly value: QuantityValue | DateValue;
  /** Its tokens in the block: `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly around: Surroundings;
  /** The tokens of the page in which the counted noun stands: those after the figure, up to the end of its phrase. */
  readonly noun: Range;
  /** Whether a noun is said at all; of an age, whether anything stands there. */
  readonly hasNoun: boolean;
  /** Where it leaves out its noun or verb: the words, and among them the noun, that go on from another figure. */
  readonly inherited: { readonly words: Range; readonly noun: Range; readonly isEvent: boolean } | null;
  /** Index, among the figures of the block, of the one that this is a part of, or `null`. */
  readonly parent: number | null;
  /** "Of those, 82,000": it is put as a part of what was counted before. */
  readonly isPart: boolean;
  /** "22 of the injured": so many of a group that was just spoken of. */
  readonly isShare: boolean;
  /** "three days of mourning": it is the length of what its own words name. */
  readonly isLength: boolean;
  /** "seven children and six adults": what is said of this figure is said of the one before it. */
  readonly isJoined: boolean;
}
