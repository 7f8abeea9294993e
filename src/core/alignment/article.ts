import type { PageText } from '../cues/page-text';
import type { DateMention, IsoDate, Quantity } from '../model';

/** A text with the figures and dates in it, by block. */
export interface Article {
  readonly text: PageText;
  readonly quantities: readonly (readonly Quantity[])[];
  readonly dates: readonly (readonly DateMention[])[];
  readonly published: IsoDate | undefined;
}
