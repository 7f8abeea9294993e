import type { PackCues } from '../../cues/pack-cues';
import type { Language } from '../../text/language';
import type { IsWithin } from '../place-evidence';

/** What claims of states and names are read with, besides the page. */
export interface Setting {
  readonly cues: PackCues;
  readonly isWithin: IsWithin;
  readonly language: Language;
}
