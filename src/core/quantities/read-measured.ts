import type { QuantityKind } from '../model';
import { AND, ARTICLE, HALF, roleAt, SCALE, SIGN_AMBIGUOUS } from '../text/numbers/number-lexicon';
import { readWhole } from '../text/numbers/read-whole';
import { matchPhrase } from '../text/phrases';
import { isGlued, JOINED, NEW_LINE, type Tokens, UPPER, WORD } from '../text/tokens';
import { wordOf } from '../text/words';
import { countedNoun } from './counted-noun';
import type { Draft } from './draft';
import type { CurrencyCode, QuantityLexicon } from './quantity-lexicon';
import { readAmount } from './read-amount';
import { currencyCode, isWeight, multiply, readUnit } from './read-unit';

/** Seconds, for adding up "1 year 1 month 21 days"; months of 30 days and years of 365, as is usual in timing. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  fortnight: 1209600,
  month: 2592000,
  year: 31536000,
};
/** What a smaller unit is of the larger one before it. */
const PARTS: Readonly<Record<string, readonly [larger: string, part: number]>> = {
  inch: ['foot', 1 / 12],
  USX: ['USD', 0.01],
  GBX: ['GBP', 0.01],
  RUX: ['RUB', 0.01],
};

/** "$", "US$", "USD" before a number: the currency and the token after it. */
function readCurrencyBefore(
  tokens: Tokens,
  at: number,
  lexicon: QuantityLexicon,
): (CurrencyCode & { readonly end: number }) | null {
  const sign = matchPhrase(lexicon.currencySigns, tokens, at);
  const end = at + (sign?.length ?? 0);
  const wordy = tokens.kind[at] === WORD;
  if (sign && (!wordy || sign.length === 1 || isGlued(tokens, at + 1) || tokens.flags[at]! & UPPER)) {
    return { unit: sign.value, factor: 1, end };
  }
  const code = currencyCode(tokens, at, lexicon);
  return code ? { ...code, end: at + 1 } : null;
}

const setUnit = (draft: Draft, kind: QuantityKind, unit: string, end: number): void => {
  draft.kind = kind;
  draft.unit = unit;
  draft.end = end;
};

/** "8m tonnes", "1.2m people": an "m" that is a million, for metres are not followed by what is counted. */
function readMillion(tokens: Tokens, at: number, draft: Draft, end: number, lexicon: QuantityLexicon): Draft | null {
  if (
    !draft.digits ||
    end !== draft.end + 1 ||
    tokens.end[draft.end]! - tokens.start[draft.end]! > 1 ||
    !(roleAt(tokens, draft.end, lexicon.numbers) & SIGN_AMBIGUOUS)
  )
    return null;
  const million = readAmount(tokens, at, lexicon, true);
  if (!million || million.scale === 1 || million.end !== end) return null;
  const unit = readUnit(tokens, end, million, lexicon);
  if (unit) setUnit(million, unit.unit.kind, unit.unit.unit, unit.end);
  return unit || countedNoun(tokens, million, lexicon) !== null ? million : null;
}

/** "75 USD million": the scale after the currency. */
function addScale(tokens: Tokens, draft: Draft, { numbers }: QuantityLexicon): void {
  if (draft.scale > 1 || draft.min === null || !(roleAt(tokens, draft.end, numbers) & SCALE)) return;
  multiply(draft, numbers.values.get(tokens.word[draft.end]!)!);
  draft.end++;
}

/** "an hour and a half". */
function addHalf(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): void {
  const { numbers } = lexicon;
  if (draft.min !== draft.max || draft.min === null || !(roleAt(tokens, draft.end, numbers) & AND)) return;
  const half = draft.end + (roleAt(tokens, draft.end + 1, numbers) & ARTICLE ? 2 : 1);
  if (!(roleAt(tokens, half, numbers) & HALF)) return;
  const value = draft.min + 0.5;
  [draft.min, draft.max, draft.precision, draft.implied] = [value, value, 0.5, false];
  draft.end = half + 1;
}

/** "two hours and 15 minutes", "5 ft 2 in", "3 dollars 50 cents": one quantity in two units. */
function addSmaller(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  if (draft.min !== draft.max || draft.min === null || draft.unit === null) return false;
  const and = roleAt(tokens, draft.end, lexicon.numbers) & AND ? 1 : 0;
  const at = draft.end + and;
  if (at >= tokens.count || tokens.flags[at]! & NEW_LINE) return false;
  const smaller = readAmount(tokens, at, lexicon, false);
  if (!smaller || smaller.vague || smaller.implied || smaller.min === null) return false;
  const unit = readUnit(tokens, smaller.end, smaller, lexicon) ?? inchesAfterFeet(tokens, draft, smaller, lexicon);
  if (!unit) return false;
  const value = sumOf(draft, smaller.min, unit.unit.unit, and > 0);
  if (!value) return false;
  [draft.min, draft.max, draft.unit, draft.precision] = [value.amount, value.amount, value.unit, value.precision];
  draft.end = unit.end;
  return true;
}

/** "5 ft 2 in": after feet, "in" may stand apart. */
function inchesAfterFeet(
  tokens: Tokens,
  draft: Draft,
  smaller: Draft,
  lexicon: QuantityLexicon,
): ReturnType<typeof readUnit> {
  if (draft.unit !== 'foot' || smaller.end >= tokens.count) return null;
  const phrase = matchPhrase(lexicon.units, tokens, smaller.end);
  return phrase?.value.unit === 'inch' ? { unit: phrase.value, end: smaller.end + phrase.length } : null;
}

function sumOf(
  draft: Draft,
  amount: number,
  unit: string,
  and: boolean,
): { amount: number; unit: string; precision: number } | null {
  const part = PARTS[unit];
  if (part && part[0] === draft.unit) {
    return { amount: draft.min! + amount * part[1], unit: draft.unit, precision: part[1] };
  }
  const [mine, theirs] = [SECONDS[draft.unit!], SECONDS[unit]];
  if (draft.kind !== 'duration' || mine === undefined || theirs === undefined || mine === theirs) return null;
  if (and && theirs > mine) return null;
  const least = Math.min(mine, theirs);
  return {
    amount: (draft.min! * mine + amount * theirs) / least,
    unit: mine < theirs ? draft.unit! : unit,
    precision: 1,
  };
}

/** "15 dollars 50": the cents, without their name, where nothing is counted by them. */
function addCents(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): void {
  if (draft.min === null || draft.min !== draft.max || draft.precision < 1) return;
  const and = roleAt(tokens, draft.end, lexicon.numbers) & AND ? 1 : 0;
  const cents = readWhole(tokens, draft.end + and, lexicon.numbers);
  if (!cents || cents.value >= 100 || cents.value % 1 !== 0 || tokens.flags[cents.end - 1]! & JOINED) return;
  const alone = cents.end >= tokens.count || '.,;:)!?'.includes(wordOf(tokens.word[cents.end]!) || ' ');
  if (!alone) return;
  const value = draft.min + cents.value / 100;
  [draft.min, draft.max, draft.precision, draft.end] = [value, value, 0.01, cents.end];
}

/**
 * Reads an amount with its unit from token `at`: "2,353", "$5 million", "48-hour", "5 ft 2 in". Without bounds and
 * ranges. `null` where no amount starts there.
 * @param money it is the second end of a range of money, whose currency stands before the first
 */
export function readMeasured(tokens: Tokens, at: number, lexicon: QuantityLexicon, money = false): Draft | null {
  if (at >= tokens.count) return null;
  const currency = readCurrencyBefore(tokens, at, lexicon);
  const draft = readAmount(tokens, currency?.end ?? at, lexicon, money || currency !== null);
  if (!draft || (currency && draft.implied)) return null;
  draft.start = at;
  const found = readUnit(tokens, draft.end, draft, lexicon);
  if (currency) {
    const repeated = found?.unit.kind === 'money' ? found.end : draft.end;
    setUnit(draft, 'money', currency.unit, repeated);
    multiply(draft, currency.factor);
    return draft;
  }
  if (!found) return draft;
  const million = readMillion(tokens, at, draft, found.end, lexicon);
  if (million) return million;
  setUnit(draft, found.unit.kind, found.unit.unit, found.end);
  if (draft.unit === 'GBP' && draft.scale === 1 && isWeight(tokens, draft, lexicon))
    setUnit(draft, 'measure', 'pound', found.end);
  if (draft.kind === 'duration') addHalf(tokens, draft, lexicon);
  if (draft.kind === 'money') addScale(tokens, draft, lexicon);
  while (addSmaller(tokens, draft, lexicon));
  if (draft.kind === 'money' && !(tokens.flags[draft.end - 1]! & JOINED)) addCents(tokens, draft, lexicon);
  return draft;
}
