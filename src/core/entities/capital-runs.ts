import { classOf, DIGIT } from '../text/characters';
import type { TextBlock } from '../text/text-block';
import { CAPITAL, DOTTED, JOINED, NUMBER, POSSESSIVE, type Tokens, UPPER, WORD } from '../text/tokens';
import { isFullStop } from './alias-pattern';
import type { NameLexicon } from './name-lexicon';

/** Names have no more words than this. */
const LONGEST_RUN = 5;
/** Share of the longer words that are capitalised from which a block is set in title case. */
const TITLE_CASE = 0.6;
const LONG_WORD = 4;
/** Of fewer longer words it cannot be told. */
const FEWEST_IN_HEADING = 2;
const FEWEST_IN_TEXT = 8;

/** Every other word of a headline such as "Putin Orders Draft" is capitalised, so capitals mark no names there. */
export function isTitleCase({ kind, tokens }: TextBlock): boolean {
  let [long, capital] = [0, 0];
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD || tokens.end[i]! - tokens.start[i]! < LONG_WORD) continue;
    long++;
    if (tokens.flags[i]! & CAPITAL) capital++;
  }
  return long >= (kind === 'heading' ? FEWEST_IN_HEADING : FEWEST_IN_TEXT) && capital / long >= TITLE_CASE;
}

/** Can token `i` be part of a person's name: capitalised, not shouted, without digits, and no word that names never hold? */
export function isNameWord(tokens: Tokens, i: number, lexicon: NameLexicon): boolean {
  if (i >= tokens.count || tokens.kind[i] !== WORD) return false;
  const flags = tokens.flags[i]!;
  if (!(flags & CAPITAL) || (flags & UPPER && !(flags & DOTTED))) return false;
  const word = tokens.word[i]!;
  if (lexicon.notInNames.has(word) || lexicon.adjectives.has(word)) return false;
  return classOf(tokens.text.charCodeAt(tokens.end[i]! - 1)) !== DIGIT;
}

const isInitialStop = (tokens: Tokens, i: number): boolean =>
  isFullStop(tokens, i) && tokens.end[i - 1]! - tokens.start[i - 1]! === 1;

/** Where the next word of a name that has come to `i` stands, or -1: an initial's full stop and particles are passed. */
function nextNameWord(tokens: Tokens, i: number, lexicon: NameLexicon): number {
  let at = i;
  if (at < tokens.count && isInitialStop(tokens, at)) at++;
  for (let steps = 0; steps < 2 && at < tokens.count && lexicon.particles.has(tokens.word[at]!); steps++) at++;
  return isNameWord(tokens, at, lexicon) ? at : -1;
}

/** The end of the run of name words that starts at `first`; a possessive or a sentence's end closes it. */
export function runEnd(tokens: Tokens, first: number, lexicon: NameLexicon, most = LONGEST_RUN): number {
  let end = first + 1;
  for (let words = 1; words < most; words++) {
    if (tokens.flags[end - 1]! & POSSESSIVE) return end;
    const next = nextNameWord(tokens, end, lexicon);
    if (next < 0) return end;
    end = next + 1;
  }
  return end;
}

/** "Piotr Trytek, 51," and "Piotr Trytek (51)": a name with an age after it. */
export function isAgeAfter(tokens: Tokens, end: number): boolean {
  if (end + 1 >= tokens.count || tokens.kind[end + 1] !== NUMBER) return false;
  const [before, after] = [tokens.text[tokens.start[end]!], tokens.text[tokens.end[end + 1]!]];
  const age = Number(tokens.text.slice(tokens.start[end + 1], tokens.end[end + 1]));
  const enclosed = (before === ',' && (after === ',' || after === '.')) || (before === '(' && after === ')');
  return enclosed && !(tokens.flags[end + 1]! & JOINED) && age >= 5 && age < 110;
}
