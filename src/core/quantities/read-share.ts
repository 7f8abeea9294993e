import { OF, roleAt } from '../text/numbers/number-lexicon';
import { readWhole } from '../text/numbers/read-whole';
import { matchPhrase } from '../text/phrases';
import { MARK, NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens';
import { isPlural } from './counted-noun';
import type { Draft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';

const HUNDRED_PERCENT = 100;
/** "one in five": larger samples are counts of something, not shares. */
const LARGEST_SAMPLE = 1000;
const ROUND_SAMPLES: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 100, 1000]);

/** "one in five", "two out of three": makes the amount before it a share. */
export function readRatioAfter(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): void {
  const whole = draft.min !== null && draft.min === draft.max && draft.min > 0 && draft.min % 1 === 0;
  if (!whole || draft.unit !== null || draft.share || draft.end >= tokens.count || tokens.flags[draft.end]! & NEW_LINE)
    return;
  const link = matchPhrase(lexicon.ratio, tokens, draft.end);
  if (!link) return;
  const sample = readWhole(tokens, draft.end + link.length, lexicon.numbers);
  if (!sample || sample.value <= draft.min! || sample.value > LARGEST_SAMPLE || sample.precision < 1) return;
  if (link.length === 1 && draft.min !== 1 && !ROUND_SAMPLES.has(sample.value)) return;
  if (matchPhrase(lexicon.units, tokens, sample.end) || lexicon.dates.months.has(tokens.word[sample.end] ?? 0)) return;
  draft.min = draft.min! / sample.value;
  draft.max = draft.min;
  draft.end = sample.end;
  draft.share = true;
  draft.ratio = true;
  draft.digits = false;
  draft.plain = false;
  draft.precision = 0.01;
}

/** Does what stands after a share say of what it is one? */
function saysOfWhat(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const next = draft.end;
  if (next >= tokens.count || tokens.kind[next] !== WORD || tokens.flags[next]! & NEW_LINE) return false;
  if (roleAt(tokens, next, lexicon.numbers) & OF) return next + 1 < tokens.count;
  const { factorNext, shareAfter } = lexicon.sets;
  return factorNext.has(tokens.word[next]!) || shareAfter.has(tokens.word[next]!);
}

/**
 * Settles what a fraction is. Of people or things it is a percentage ("more than half of voters" is more than 50
 * percent); alone it is a number ("one half"); and some are none at all ("the second half", "a third man").
 * @returns `false` where it is no figure
 */
export function settleShare(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  if (!draft.share || draft.unit !== null) return true;
  const next = draft.end;
  const free = next >= tokens.count || tokens.kind[next] === MARK || tokens.kind[next] === NUMBER;
  const bare = draft.end - draft.start === 1 && !draft.digits;
  const led = draft.bounded || draft.approximate;
  const of = saysOfWhat(tokens, draft, lexicon);
  if (!of && !led && (draft.doubtful || bare) && !(free && draft.start === 0) && !(free && draft.doubtful))
    return false;
  const ofNoun = draft.ratio && isPlural(tokens, next, lexicon);
  if (draft.digits || (!of && !ofNoun && !(led && !free && !isPlural(tokens, next, lexicon)))) return true;
  draft.min = draft.min === null ? null : draft.min * HUNDRED_PERCENT;
  draft.max = draft.max === null ? null : draft.max * HUNDRED_PERCENT;
  draft.precision *= HUNDRED_PERCENT;
  draft.kind = 'percent';
  draft.unit = 'percent';
  return true;
}
