import { readAbsolute } from '../dates/read-absolute';
import type { Quantity, QuantityForm } from '../model';
import type { Language } from '../text/language';
import { matchPhrase } from '../text/phrases';
import { MARK, NEW_LINE, NUMBER, type Tokens, tokenise } from '../text/tokens';
import { countedNoun } from './counted-noun';
import type { Draft } from './draft';
import { isFigure } from './is-figure';
import { type QuantityLexicon, quantityLexicon, STARTS_DATE, STARTS_QUANTITY } from './quantity-lexicon';
import { agedAt, isApposition, makeAged, readDecadeOfLife, readOldAfter } from './read-age';
import { applyBound, joinBound, readBoundAfter, readBoundsBefore } from './read-bound';
import { readChange } from './read-change';
import { readMeasured } from './read-measured';
import { readFactorWord, readTimesAfter } from './read-multiple';
import { readRangeAfter } from './read-range';
import { readRatioAfter, settleShare } from './read-share';

/** An amount with its range, its bounds and what makes it an age, a factor or a share; `null` where none starts. */
function readQuantity(tokens: Tokens, at: number, lexicon: QuantityLexicon): Draft | null {
  const { sets } = lexicon;
  const before = readBoundsBefore(tokens, at, lexicon);
  const aged = agedAt(tokens, before.end, lexicon);
  const inner = aged > 0 ? readBoundsBefore(tokens, before.end + aged, lexicon) : before;
  let i = inner.end;
  const between = i < tokens.count && sets.between.has(tokens.word[i]!);
  if (between || (i < tokens.count && sets.from.has(tokens.word[i]!))) i++;
  const draft = readMeasured(tokens, i, lexicon);
  if (!draft) return null;
  const moved = i > inner.end && !between && statesChange(tokens, at, lexicon);
  const ranged = !moved && readRangeAfter(tokens, draft, between || endsBetween(tokens, i, lexicon), lexicon);
  if (i > inner.end && !ranged) return inner.end === at && !between ? restart(draft, i) : null;
  readOldAfter(tokens, draft, lexicon);
  readTimesAfter(tokens, draft, lexicon);
  readRatioAfter(tokens, draft, lexicon);
  const sense = inner.sense ?? before.sense;
  draft.start = isDuring(tokens, draft, at, lexicon) ? i : at;
  if (draft.start === at) {
    draft.approximate ||= before.approximate || inner.approximate;
    if (sense) applyBound(draft, sense);
  }
  readBoundAfter(tokens, draft, lexicon);
  if (aged > 0 && !makeAged(tokens, draft, draft.start === at ? at : before.end, lexicon)) return null;
  return draft;
}

const restart = (draft: Draft, start: number): Draft => ({ ...draft, start });

/** How far before "from 56 to 68" a verb may stand that makes it a change from one count to another. */
const FAR = 12;

function statesChange(tokens: Tokens, at: number, { sets }: QuantityLexicon): boolean {
  for (let i = at - 1; i >= 0 && i >= at - FAR; i--) {
    if (tokens.word[i] === DOT || tokens.flags[i + 1]! & NEW_LINE) return false;
    if (sets.rises.has(tokens.word[i]!) || sets.falls.has(tokens.word[i]!)) return true;
  }
  return false;
}

const DOT = 0x2e;

/** "aged between": the word is a part of the phrase before the number. */
const endsBetween = (tokens: Tokens, at: number, { sets }: QuantityLexicon): boolean =>
  at > 0 && sets.between.has(tokens.word[at - 1]!);

/** "over three days" is "during three days", unless something lasts that long. */
function isDuring(tokens: Tokens, draft: Draft, at: number, { sets }: QuantityLexicon): boolean {
  if (draft.kind !== 'duration' || !sets.during.has(tokens.word[at]!)) return false;
  return at === 0 || !sets.enduring.has(tokens.word[at - 1]!);
}

/** "more than 10 but less than 20". */
function readJoinedBound(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): void {
  let at = draft.end;
  if (!draft.bounded || draft.unit !== null) return;
  while (at < draft.end + 2 && at < tokens.count && lexicon.sets.joinBounds.has(tokens.word[at]!)) at++;
  if (at === draft.end || at >= tokens.count || !matchPhrase(lexicon.bounds, tokens, at)) return;
  const other = readQuantity(tokens, at, lexicon);
  if (other && other.unit === null) joinBound(draft, other);
}

/** Is an implied one ("a day") the time that a rate is spread over, or one of several units? */
function isRate(tokens: Tokens, draft: Draft, last: Draft | null, lexicon: QuantityLexicon): boolean {
  if (!draft.implied) return false;
  const near = last !== null && draft.start - last.end < 4 && !hasMark(tokens, last.end, draft.start);
  return near || (draft.start > 0 && lexicon.sets.timesOf.has(tokens.word[draft.start - 1]!));
}

const CLOSE = 0x29;

function hasMark(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === MARK && tokens.word[i] !== CLOSE) return true;
  return false;
}

function formOf(draft: Draft): QuantityForm {
  if (draft.ranged) return 'range';
  if (draft.bounded) return 'bound';
  if (draft.vague) return 'vague';
  return draft.approximate ? 'approximate' : 'exact';
}

function toQuantity(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): Quantity {
  const [start, end] = [tokens.start[draft.start]!, tokens.end[draft.end - 1]!];
  const { kind, unit, min, max, minExcluded, maxExcluded, approximate, precision } = draft;
  const change = draft.change ?? readChange(tokens, draft, lexicon);
  const counts = kind === 'count' || kind === 'percent' || kind === 'multiple';
  return {
    start,
    end,
    surface: tokens.text.slice(start, end),
    value: {
      type: 'quantity',
      kind,
      unit,
      min,
      max,
      minExcluded,
      maxExcluded,
      form: formOf(draft),
      approximate,
      precision,
      change,
    },
    counted: counts ? countedNoun(tokens, draft, lexicon) : null,
  };
}

/** The quantity that starts at token `at`, settled and checked; `null` where none does. */
function quantityAt(tokens: Tokens, at: number, last: Draft | null, lexicon: QuantityLexicon): Draft | null {
  const special = readFactorWord(tokens, at, lexicon) ?? readDecadeOfLife(tokens, at, lexicon);
  if (special) return special;
  const draft = readQuantity(tokens, at, lexicon);
  if (!draft || isRate(tokens, draft, last, lexicon)) return null;
  readJoinedBound(tokens, draft, lexicon);
  if (!settleShare(tokens, draft, lexicon) || !isFigure(tokens, draft, lexicon)) return null;
  if (isApposition(tokens, draft, lexicon)) {
    draft.kind = 'age';
    draft.unit = 'year';
  }
  return draft;
}

/**
 * Finds the figures of a text, in order and without overlap: counts, money, percentages, durations, ages, distances,
 * measures and factors, each with its bounds. Dates, times, names with numbers and the like are none. Takes time
 * linear in the length of the text.
 */
export function findQuantities(text: string | Tokens, language: Language): readonly Quantity[] {
  const lexicon = quantityLexicon(language);
  const tokens = typeof text === 'string' ? tokenise(text) : text;
  const { starts } = lexicon;
  const { count, kind, word } = tokens;
  const found: Quantity[] = [];
  let last: Draft | null = null;
  for (let i = 0; i < count; ) {
    const id = word[i]!;
    const start = kind[i] === NUMBER ? STARTS_QUANTITY | STARTS_DATE : id < starts.length ? starts[id]! : 0;
    const date = start & STARTS_DATE ? readAbsolute(tokens, i, lexicon.dates) : null;
    const draft: Draft | null = start & STARTS_QUANTITY && !date ? quantityAt(tokens, i, last, lexicon) : null;
    if (draft) {
      found.push(toQuantity(tokens, draft, lexicon));
      last = draft;
    }
    i = Math.max(i + 1, draft?.end ?? date?.end ?? 0);
  }
  return found;
}
