import { ORDINAL, ORDINAL_END, roleAt, TENS } from '../text/numbers/number-lexicon';
import { matchPhrase } from '../text/phrases';
import { CAPITAL, isGlued, JOINED, MARK, NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens';
import { wordOf } from '../text/words';
import { type Draft, newDraft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';

const OLDEST = 120;
const COMMA = 0x2c;

const isAge = (draft: Draft): boolean => draft.min !== null && draft.min >= 0 && draft.min <= OLDEST;

/** "years old", "-year-olds", "years of age", "87 yo" after an amount. */
export function readOldAfter(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): void {
  if (draft.end >= tokens.count || tokens.flags[draft.end]! & NEW_LINE) return;
  if (draft.kind !== 'duration' && draft.unit !== null) return;
  const old = matchPhrase(lexicon.old, tokens, draft.end);
  if (!old || (draft.unit === null && !lexicon.sets.unitlessOld.has(tokens.word[draft.end]!))) return;
  draft.kind = 'age';
  draft.unit ??= 'year';
  draft.end += old.length;
}

/** "aged", "at the age of" and their like at token `at`: how many tokens they take. */
export function agedAt(tokens: Tokens, at: number, lexicon: QuantityLexicon): number {
  return at < tokens.count ? (matchPhrase(lexicon.aged, tokens, at)?.length ?? 0) : 0;
}

/** Makes the amount after "aged" an age; `false` where it cannot be one ("turned 300 people away"). */
export function makeAged(tokens: Tokens, draft: Draft, at: number, lexicon: QuantityLexicon): boolean {
  const isYears = draft.unit === null || draft.kind === 'duration' || draft.kind === 'age';
  if (!isYears || draft.share || (!isAge(draft) && !(draft.max !== null && draft.max <= OLDEST))) return false;
  const next = draft.end;
  const free = next >= tokens.count || tokens.kind[next] !== WORD || lexicon.sets.stopWords.has(tokens.word[next]!);
  if (lexicon.sets.turned.has(tokens.word[at]!) && !free) return false;
  draft.start = at;
  draft.kind = 'age';
  draft.unit ??= 'year';
  return true;
}

/** ", 27," after a name or a word for a person; "Petrov (27)". */
export function isApposition(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): boolean {
  const at = draft.number;
  if (!draft.plain || !isAge(draft) || draft.min! < 1 || at < 2 || tokens.flags[at]! & NEW_LINE) return false;
  const opener = tokens.kind[at - 1] === MARK ? tokens.word[at - 1] : 0;
  const closer = draft.end < tokens.count && tokens.kind[draft.end] === MARK ? wordOf(tokens.word[draft.end]!) : '';
  const name = at - 2;
  if (tokens.kind[name] !== WORD) return false;
  const capital = (tokens.flags[name]! & CAPITAL) !== 0 && !lexicon.dates.months.has(tokens.word[name]!);
  const weekday = lexicon.dates.weekdays.has(tokens.word[name]!);
  if (opener === COMMA) {
    const person = lexicon.sets.persons.has(tokens.word[name]!);
    return ((capital && !weekday) || person) && (draft.end >= tokens.count || ',.;)'.includes(closer || ' '));
  }
  const fullName = capital && name > 0 && tokens.kind[name - 1] === WORD && (tokens.flags[name - 1]! & CAPITAL) !== 0;
  return wordOf(opener ?? 0) === '(' && closer === ')' && fullName && draft.min! < 100;
}

/** "in her 20s", "in their early thirties": ten years of life, or a part of them. */
export function readDecadeOfLife(tokens: Tokens, at: number, lexicon: QuantityLexicon): Draft | null {
  const spelt = lexicon.decadesOfLife.get(tokens.word[at]!);
  const digits = tokens.kind[at] === NUMBER ? Number(tokens.text.slice(tokens.start[at], tokens.end[at])) : Number.NaN;
  const written =
    isGlued(tokens, at + 1) && tokens.word[at + 1] === LETTER_S && digits % 10 === 0 && digits >= 10 && digits < 110;
  if (spelt === undefined && !written) return null;
  const decade = spelt ?? digits;
  const part = at > 0 ? lexicon.partsOfDecade.get(tokens.word[at - 1]!) : undefined;
  const owner = at - (part ? 2 : 1);
  if (owner < 0 || !lexicon.sets.possessives.has(tokens.word[owner]!)) return null;
  const [from, to] = part ?? [0, decade % 10 === 0 ? 9 : 19 - decade];
  const start = part ? at - 1 : at;
  const draft = newDraft(start, at + (spelt === undefined ? 2 : 1), decade + from, 1);
  return { ...draft, max: decade + to, kind: 'age', unit: 'year', ranged: true, approximate: true };
}

const LETTER_S = 0x73;

/** "the 21st", "155th": digits with an ordinal's ending. */
export function isOrdinal(tokens: Tokens, end: number, { numbers }: QuantityLexicon): boolean {
  const isJoined = (tokens.flags[end - 1]! & JOINED) !== 0;
  if (isJoined)
    return (roleAt(tokens, end - 1, numbers, true) & TENS) !== 0 && (roleAt(tokens, end, numbers) & ORDINAL) !== 0;
  return isGlued(tokens, end) && (roleAt(tokens, end, numbers) & ORDINAL_END) !== 0;
}
