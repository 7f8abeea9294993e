import { NEW_LINE, type Tokens, WORD } from '../text/tokens';
import type { WordId } from '../text/words';

/** The kind of token `i`; 0 outside of the text. */
export const kindAt = (tokens: Tokens, i: number): number => (i >= 0 && i < tokens.count ? tokens.kind[i]! : 0);

/** Is token `i` a word of the set? */
export const isOneOf = (tokens: Tokens, i: number, words: ReadonlySet<WordId>): boolean =>
  kindAt(tokens, i) === WORD && words.has(tokens.word[i]!);

export const startsLine = (tokens: Tokens, i: number): boolean => i === 0 || (tokens.flags[i]! & NEW_LINE) !== 0;
