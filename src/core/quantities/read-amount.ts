import {
  ARTICLE,
  DOZEN,
  HALF,
  HUNDRED,
  type Interval,
  OF,
  ORDINAL,
  roleAt,
  SCALE,
  VAGUE,
} from '../text/numbers/number-lexicon';
import { readNumber } from '../text/numbers/read-number';
import { matchPhrase, type Phrase } from '../text/phrases';
import { CAPITAL, NEW_LINE, type Tokens, WORD } from '../text/tokens';
import { type Draft, newDraft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';

function vagueDraft(start: number, end: number, min: number, max: number | null): Draft {
  const precision = 10 ** Math.floor(Math.log10(min));
  return { ...newDraft(start, end, min, precision), max, vague: true, approximate: true };
}

/** "tens of thousands", "several hundred", "a couple of million". */
function readLed(tokens: Tokens, at: number, lead: Phrase<Interval>, { numbers }: QuantityLexicon): Draft | null {
  let end = at + lead.length;
  let scale = 1;
  for (let role = roleAt(tokens, end, numbers); role & (HUNDRED | SCALE | DOZEN); role = roleAt(tokens, end, numbers)) {
    scale *= role & HUNDRED ? 100 : role & DOZEN ? 12 : numbers.values.get(tokens.word[end]!)!;
    end++;
  }
  if (scale === 1) return null;
  const { min, max } = lead.value;
  const most = max === null ? null : max === min ? max * scale : max * scale - 1;
  return vagueDraft(at, end, min * scale, most);
}

function readVague(tokens: Tokens, at: number, lexicon: QuantityLexicon): Draft | null {
  const { numbers, sets } = lexicon;
  if (!(roleAt(tokens, at, numbers, true) & VAGUE)) return null;
  const whole = matchPhrase(numbers.vague, tokens, at);
  const lead = matchPhrase(numbers.vagueLeads, tokens, at);
  const led = lead && readLed(tokens, at, lead, lexicon);
  if (led && (!whole || led.end > at + whole.length)) return led;
  if (!whole) return null;
  const next = tokens.word[at + whole.length];
  const verbToo = sets.verbsToo.has(tokens.word[at]!);
  if (verbToo && !sets.scoresAfter.has(next ?? 0)) return null;
  if (isCouple(tokens, at, whole, lexicon)) return null;
  return vagueDraft(at, at + whole.length, whole.value.min, whole.value.max);
}

/** "a couple from Leeds" is two people, but says nothing of how many of what. */
function isCouple(tokens: Tokens, at: number, { length, value }: Phrase<Interval>, lexicon: QuantityLexicon): boolean {
  const next = at + length;
  if (value.min !== value.max || roleAt(tokens, next - 1, lexicon.numbers) & OF) return false;
  return tokens.kind[next] === WORD && !matchPhrase(lexicon.units, tokens, next);
}

/** "half an hour", "half a mile": the unit is read after it. */
function readHalf(tokens: Tokens, at: number, lexicon: QuantityLexicon): Draft | null {
  const { numbers } = lexicon;
  if (!(roleAt(tokens, at, numbers, true) & HALF)) return null;
  const article = roleAt(tokens, at + 1, numbers) & ARTICLE ? 1 : 0;
  const unit = matchPhrase(lexicon.units, tokens, at + 1 + article);
  if (!unit || unit.value.sign || unit.value.kind === 'percent') return null;
  return newDraft(at, at + 1 + article, 0.5, 0.1);
}

/** "an hour", "all day", "another week": one of a unit of time. */
function readImplied(tokens: Tokens, at: number, lexicon: QuantityLexicon): Draft | null {
  const whole = matchPhrase(lexicon.wholeOf, tokens, at);
  const article = roleAt(tokens, at, lexicon.numbers, true) & ARTICLE ? 1 : 0;
  const length = whole?.length ?? article;
  if (length === 0) return null;
  const next = at + length;
  if (next >= tokens.count || tokens.flags[next]! & (NEW_LINE | CAPITAL)) return null;
  const unit = matchPhrase(lexicon.units, tokens, next);
  if (unit?.value.kind !== 'duration' || unit.value.sign) return null;
  if (roleAt(tokens, next, lexicon.numbers) & ORDINAL) return null;
  return { ...newDraft(at, next, 1, 1), implied: true };
}

/**
 * Reads the bare amount that starts at token `at`: a number, a vague word, or the one that "an hour" implies.
 * @param money a currency stands before it, so that "m" is a million
 */
export function readAmount(tokens: Tokens, at: number, lexicon: QuantityLexicon, money: boolean): Draft | null {
  if (at >= tokens.count) return null;
  const half = readHalf(tokens, at, lexicon);
  if (half) return half;
  const vague = readVague(tokens, at, lexicon);
  if (vague) return vague;
  const number = readNumber(tokens, at, lexicon.numbers, money);
  if (!number) return readImplied(tokens, at, lexicon);
  const draft = newDraft(at, number.end, number.value, number.precision);
  draft.scale = number.scale;
  draft.plain = number.plain;
  draft.digits = number.digits;
  draft.share = number.share;
  draft.doubtful = number.doubtful;
  draft.approximate = number.loose;
  return draft;
}
