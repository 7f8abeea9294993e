import { CAPITAL, MARK, SPACED, type Tokens, UPPER, WORD, wordAt } from './tokens';

/** Tokens of the longest dateline: "WASHINGTON and KYIV, Ukraine, Sept. 21, 2022 (Agence France-Presse) -". */
const LONGEST = 18;
const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014']);

/**
 * The number of tokens in the dateline that a block begins with, its dash included; 0 where there is none. A dateline
 * ("LONDON, Sept 21 (Reuters) -", "KYIV, Ukraine \u2014") begins with a place in capitals, or has an agency in brackets, and ends
 * with a dash: it is where a report was sent from, and not where anything in it happened.
 */
export function datelineLength(tokens: Tokens): number {
  const { count, kind, flags } = tokens;
  let isTold = count > 0 && kind[0] === WORD && (flags[0]! & UPPER) !== 0;
  let isInBrackets = false;
  for (let i = 0; i < Math.min(count, LONGEST); i++) {
    const mark = kind[i] === MARK ? wordAt(tokens, i) : null;
    if (mark === '(') isTold = isInBrackets = true;
    else if (mark === ')') isInBrackets = false;
    else if (mark !== null && DASHES.has(mark) && !isInBrackets) return isTold && flags[i]! & SPACED ? i + 1 : 0;
    else if (kind[i] === WORD && !(flags[i]! & CAPITAL) && !isInBrackets) return 0;
  }
  return 0;
}
