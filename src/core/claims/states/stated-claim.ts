import type { PageText } from '../../cues/page-text';
import type { AsOf, Claim, EntityValue, IsoDate, QuestionId, Span, Stance, StateValue } from '../../model';
import type { PagePlace } from './page-place';

/** What a phrase states, before it is put as a claim. */
export interface Stated {
  readonly question: QuestionId;
  readonly value: StateValue | EntityValue;
  readonly stance: Stance;
  readonly certainty: number;
  readonly places: readonly PagePlace[];
  readonly origin: Claim['origin'];
}

/** Lists and phrases longer than this are shown by their first part. */
const LONGEST = 60;

function spanOf({ blocks }: PageText, places: readonly PagePlace[]): Span {
  const { tokens } = blocks[places[0]!.block]!;
  const starts = places.map(({ first }) => tokens.start[first]!);
  const ends = places.map(({ last }) => tokens.end[last - 1]!);
  const whole = { start: Math.min(...starts), end: Math.max(...ends) };
  return whole.end - whole.start <= LONGEST ? whole : { start: starts[0]!, end: ends[0]! };
}

/** The claim; the first of `places`, which are in one sentence, is the one that is shown where all would be too long. */
export function statedClaim(page: PageText, stated: Stated, published: IsoDate | undefined): Claim {
  const { places, question, value, stance, certainty, origin } = stated;
  const { block } = places[0]!;
  const { start, end } = spanOf(page, places);
  const asOf: AsOf | null = published === undefined ? null : { date: published, inferred: true };
  const surface = page.blocks[block]!.tokens.text.slice(start, end);
  return { block, start, end, surface, question, value, stance, scope: {}, origin, asOf, certainty };
}
