import type { QuantityKind, Span } from '../model';
import type { Language } from '../text/language';
import { matchPhrase } from '../text/phrases';
import { type Tokens, tokenise } from '../text/tokens';
import { quantityLexicon } from './quantity-lexicon';

/** A unit that is named without a number: "the percentage of women", "a strong dollar". */
export interface BareUnit extends Span {
  readonly surface: string;
  readonly kind: QuantityKind;
  readonly unit: string;
}

const KINDS: ReadonlySet<QuantityKind> = new Set(['percent', 'money', 'measure']);

/** Is the span free of all of those, which are in order? */
function isFree(start: number, end: number, taken: readonly Span[]): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low === taken.length || taken[low]!.start >= end;
}

/**
 * Finds units without a number, outside of the spans `taken` by quantities. They state nothing that could be compared,
 * so the reader does not look for them; who lists quantities, as the command line does, may want them.
 */
export function findBareUnits(text: string | Tokens, taken: readonly Span[], language: Language): readonly BareUnit[] {
  const lexicon = quantityLexicon(language);
  const tokens = typeof text === 'string' ? tokenise(text) : text;
  const found: BareUnit[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (lexicon.sets.ordinaryUnits.has(tokens.word[i]!)) continue;
    const phrase = matchPhrase(lexicon.units, tokens, i);
    if (!phrase || phrase.value.sign || !KINDS.has(phrase.value.kind)) continue;
    const [start, end] = [tokens.start[i]!, tokens.end[i + phrase.length - 1]!];
    const short = end - start < 3 && /\w/.test(tokens.text.charAt(start));
    if (short || !isFree(start, end, taken)) continue;
    found.push({
      start,
      end,
      surface: tokens.text.slice(start, end),
      kind: phrase.value.kind,
      unit: phrase.value.unit,
    });
    i += phrase.length - 1;
  }
  return found;
}
