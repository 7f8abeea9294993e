import type { Range } from '../cues/page-text';
import type { Surroundings } from '../cues/surroundings';
import type { DateValue, QuantityValue, Span } from '../model';

/** A quantity or date of a page as the linking of claims sees it. */
export interface Figure extends Span {
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
  /** "22 of the injured": so many of a group that was just spoken of. */
  readonly isShare: boolean;
  /** "all but two of them children": it is of those that are not what is named. */
  readonly isException: boolean;
  /** "120 are in the cells there": it is of a place that was named before its sentence. */
  readonly isThere: boolean;
  /** "three days of mourning": it is the length of what its own words name. */
  readonly isLength: boolean;
  /** "one of the four": it is of those that were spoken of, and names them no more. */
  readonly isAnaphoric: boolean;
  /** "Nationwide, the group has counted 2,350": it says that it is of the whole country. */
  readonly isNationwide: boolean;
  /** "Kyiv puts it at 55,000": a verb of saying stands before it in its clause, no other figure between, and it ends there. */
  readonly isReckoned: boolean;
  /** "seven children and six adults": what is said of this figure is said of the one before it. */
  readonly isJoined: boolean;
}
