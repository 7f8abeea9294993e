import type { Language, SentenceWords } from './language';
import { CAPITAL, DOTTED, MARK, NEW_LINE, NUMBER, SPACED, type Tokens, WORD, wordAt } from './tokens';
import { intern, type WordId } from './words';

/**
 * Sentences of a text and the clauses in them, as ranges of tokens. Sentence `s` is the tokens
 * `[sentenceStart[s], sentenceStart[s + 1])`; the last entry of each `…Start` is `tokens.count`.
 * A clause never crosses a sentence. Marks belong to the clause that they end.
 */
export interface Segments {
  readonly sentences: number;
  readonly sentenceStart: Uint32Array;
  /** The sentence of each token. */
  readonly sentenceOf: Uint32Array;
  readonly clauses: number;
  readonly clauseStart: Uint32Array;
  /** The clause of each token. */
  readonly clauseOf: Uint32Array;
}

interface Sets {
  readonly titles: ReadonlySet<WordId>;
  readonly abbreviations: ReadonlySet<WordId>;
  readonly afterComma: ReadonlySet<WordId>;
  readonly subordinators: ReadonlySet<WordId>;
  readonly starters: ReadonlySet<WordId>;
}

const prepared = new WeakMap<SentenceWords, Sets>();

function setsOf(words: SentenceWords): Sets {
  const known = prepared.get(words);
  if (known) return known;
  const ids = (list: readonly string[]): ReadonlySet<WordId> => new Set(list.map(intern));
  const made = {
    titles: ids(words.titles),
    abbreviations: ids(words.abbreviations),
    afterComma: ids([...words.conjunctions, ...words.relatives]),
    subordinators: ids(words.subordinators),
    starters: ids(words.starters),
  };
  prepared.set(words, made);
  return made;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const ELLIPSIS = intern('…');
const ENDS: ReadonlySet<WordId> = new Set([DOT, 0x21, 0x3f, ELLIPSIS]);
const CLOSERS: ReadonlySet<WordId> = new Set([0x22, 0x27, 0x29, 0x5d]);
const CLAUSE_MARKS: ReadonlySet<WordId> = new Set([0x3b, 0x3a, intern('\u2014')]);
const EN_DASH = intern('\u2013');

const spaced = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & SPACED) !== 0;

/** Does token `i`, the first after a full stop and its closing marks, look like the start of a sentence? */
function opens(tokens: Tokens, i: number): boolean {
  if (tokens.flags[i]! & NEW_LINE) return true;
  if (!spaced(tokens, i)) return false;
  return tokens.kind[i] !== WORD || (tokens.flags[i]! & CAPITAL) !== 0;
}

/** Does the full stop at `dot` belong to an abbreviation, with `next` the token after it? */
function abbreviates(tokens: Tokens, dot: number, next: number, sets: Sets): boolean {
  const before = dot - 1;
  if (before < 0 || tokens.kind[before] !== WORD || spaced(tokens, dot)) return false;
  const word = tokens.word[before]!;
  if (sets.titles.has(word)) return tokens.kind[next] === WORD || tokens.kind[next] === NUMBER;
  const initial = tokens.end[before]! - tokens.start[before]! === 1 && (tokens.flags[before]! & CAPITAL) !== 0;
  if (initial && word !== 0x69) return true;
  return sets.abbreviations.has(word) && !sets.starters.has(tokens.word[next]!);
}

/** The number of tokens that the end of a sentence at token `i` takes, marks included; 0 where none ends there. */
function sentenceEnd(tokens: Tokens, i: number, sets: Sets): number {
  if (tokens.flags[i]! & DOTTED) {
    const next = tokens.flags[i + 1]! & CAPITAL && sets.starters.has(tokens.word[i + 1]!);
    return next && spaced(tokens, i + 1) ? 1 : 0;
  }
  if (tokens.kind[i] !== MARK || !ENDS.has(tokens.word[i]!)) return 0;
  let next = i + 1;
  while (next < tokens.count && tokens.kind[next] === MARK && !spaced(tokens, next)) {
    const mark = tokens.word[next]!;
    if (!ENDS.has(mark) && !CLOSERS.has(mark)) break;
    next++;
  }
  if (next >= tokens.count || !opens(tokens, next)) return 0;
  if (next === i + 1 && tokens.word[i] === DOT && abbreviates(tokens, i, next, sets)) return 0;
  return next - i;
}

/** Does a clause end with token `i` (a mark) or before token `i + 1` (a word that opens one)? */
function clauseEnds(tokens: Tokens, i: number, words: SentenceWords, sets: Sets): boolean {
  const next = i + 1;
  if (tokens.kind[i] === MARK) {
    const mark = tokens.word[i]!;
    if (CLAUSE_MARKS.has(mark)) return true;
    if (mark === EN_DASH) return spaced(tokens, i) && spaced(tokens, next);
    if (mark !== COMMA || tokens.kind[next] !== WORD) return false;
    if (sets.afterComma.has(tokens.word[next]!)) return true;
    const word = wordAt(tokens, next);
    return word.length > 4 && words.participleEnds.some((end) => word.endsWith(end));
  }
  return sets.subordinators.has(tokens.word[next]!);
}

/** Finds the sentences and clauses of a tokenised text. A line break always ends both. */
export function segment(tokens: Tokens, language: Language): Segments {
  const words = language.sentences;
  const sets = setsOf(words);
  const sentenceOf = new Uint32Array(tokens.count);
  const clauseOf = new Uint32Array(tokens.count);
  const sentenceStart = [0];
  const clauseStart = [0];
  const startSentence = (at: number): void => {
    if (at >= tokens.count || at <= sentenceStart.at(-1)!) return;
    sentenceStart.push(at);
    if (at > clauseStart.at(-1)!) clauseStart.push(at);
  };
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && tokens.flags[i]! & NEW_LINE) startSentence(i);
    sentenceOf[i] = sentenceStart.length - (i < sentenceStart.at(-1)! ? 2 : 1);
    clauseOf[i] = clauseStart.length - (i < clauseStart.at(-1)! ? 2 : 1);
    if (i + 1 >= tokens.count) break;
    const ended = sentenceEnd(tokens, i, sets);
    if (ended > 0) startSentence(i + ended);
    else if (i >= clauseStart.at(-1)! && clauseEnds(tokens, i, words, sets)) clauseStart.push(i + 1);
  }
  if (tokens.count > 0) {
    sentenceStart.push(tokens.count);
    clauseStart.push(tokens.count);
  }
  return {
    sentences: sentenceStart.length - 1,
    sentenceStart: Uint32Array.from(sentenceStart),
    sentenceOf,
    clauses: clauseStart.length - 1,
    clauseStart: Uint32Array.from(clauseStart),
    clauseOf,
  };
}
