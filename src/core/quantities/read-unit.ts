import { ARTICLE, OF, ORDINAL, roleAt } from '../text/numbers/number-lexicon';
import { matchPhrase } from '../text/phrases';
import { CAPITAL, isGlued, JOINED, MARK, NEW_LINE, type Tokens, UPPER, WORD } from '../text/tokens';
import { wordOf } from '../text/words';
import type { Draft } from './draft';
import type { CurrencyCode, QuantityLexicon, Unit } from './quantity-lexicon';

const OPENERS = '([{<';
const CLOSERS = ')]}>';

/** "(kg)": a unit in brackets of its own. */
function readBracketed(tokens: Tokens, at: number, lexicon: QuantityLexicon): { unit: Unit; end: number } | null {
  const bracket = tokens.kind[at] === MARK ? OPENERS.indexOf(wordOf(tokens.word[at]!)) : -1;
  if (bracket < 0) return null;
  const phrase = matchPhrase(lexicon.units, tokens, at + 1);
  const end = at + 1 + (phrase?.length ?? 0);
  if (!phrase || end >= tokens.count || wordOf(tokens.word[end]!) !== CLOSERS[bracket]) return null;
  return { unit: phrase.value, end: end + 1 };
}

/** Is the unit that `phrase` found at `at` one indeed, after the amount of `draft`? */
function agrees(
  tokens: Tokens,
  at: number,
  draft: Draft,
  unit: Unit,
  length: number,
  lexicon: QuantityLexicon,
): boolean {
  const short = length === 1 && tokens.end[at]! - tokens.start[at]! === 1 && tokens.kind[at] === WORD;
  if (unit.sign && (!draft.digits || (!isGlued(tokens, at) && !(tokens.flags[at - 1]! & JOINED)))) return false;
  if (short && !unit.sign && (!draft.digits || tokens.flags[at]! & CAPITAL)) return false;
  const ordinal = (roleAt(tokens, at, lexicon.numbers) & ORDINAL) !== 0;
  return !ordinal || (tokens.flags[at - 1]! & JOINED) !== 0 || draft.precision < 1;
}

/** A code in capitals before or after the number: "USD", "MUSD"; `null` for any other word. */
export function currencyCode(tokens: Tokens, at: number, lexicon: QuantityLexicon): CurrencyCode | null {
  const code = at < tokens.count && tokens.kind[at] === WORD ? lexicon.currencyCodes.get(tokens.word[at]!) : undefined;
  if (!code || (!(tokens.flags[at]! & UPPER) && !isGlued(tokens, at) && !isGlued(tokens, at + 1))) return null;
  return code;
}

/** Multiplies what a draft states. */
export function multiply(draft: Draft, factor: number): void {
  draft.min = draft.min === null ? null : draft.min * factor;
  draft.max = draft.max === null ? null : draft.max * factor;
  draft.precision *= factor;
  draft.scale *= factor;
}

/** The unit that stands at token `at`, after the amount of `draft`; `null` where none does. */
export function readUnit(
  tokens: Tokens,
  at: number,
  draft: Draft,
  lexicon: QuantityLexicon,
): { unit: Unit; end: number } | null {
  if (at >= tokens.count || tokens.flags[at]! & NEW_LINE) return null;
  const vague = draft.vague || draft.share;
  let i = vague && roleAt(tokens, at, lexicon.numbers) & OF ? at + 1 : at;
  if (draft.share && i > at && roleAt(tokens, i, lexicon.numbers) & ARTICLE) i++;
  const phrase = matchPhrase(lexicon.units, tokens, i);
  if (phrase && agrees(tokens, i, draft, phrase.value, phrase.length, lexicon)) {
    return { unit: phrase.value, end: i + phrase.length };
  }
  const code = currencyCode(tokens, at, lexicon);
  if (code) {
    multiply(draft, code.factor);
    return { unit: { unit: code.unit, kind: 'money', sign: false }, end: at + 1 };
  }
  return draft.digits ? readBracketed(tokens, at, lexicon) : null;
}

/** How far a weight may stand from "pounds" to make it one. */
const NEAR = 5;

/** "pounds" are money, unless something near weighs. */
export function isWeight(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const from = Math.max(0, draft.start - NEAR);
  const to = Math.min(tokens.count, draft.end + NEAR);
  for (let i = from; i < to; i++) if (lexicon.sets.weights.has(tokens.word[i]!)) return true;
  return false;
}
