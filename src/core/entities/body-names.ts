import { CAPITAL, MARK, POSSESSIVE, type Tokens, WORD } from '../text/tokens';
import type { WordId } from '../text/words';
import { runEnd } from './capital-runs';
import type { NameLexicon } from './name-lexicon';

/** Tokens `[first, last)` and whether they name a place or an organisation. */
export interface BodyName {
  readonly first: number;
  readonly last: number;
  readonly category: 'place' | 'organisation';
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.flags[i]! & CAPITAL) !== 0;
const isPossessive = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & POSSESSIVE) !== 0;
const MOST_WORDS_BEFORE_HEAD = 4;

/** Where the capitalised words that lead up to token `head` begin; weekdays, "The" and the like stay out. */
function leadStart(tokens: Tokens, head: number, lexicon: NameLexicon): number {
  let first = head;
  while (first > 0 && head - first < MOST_WORDS_BEFORE_HEAD) {
    const before = first - 1;
    const fits =
      isCapital(tokens, before) && !isPossessive(tokens, before) && !lexicon.notInNames.has(tokens.word[before]!);
    if (!fits) break;
    first = before;
  }
  return first;
}

/** "Economic Security Bureau", "Bering Sea": a head with capitalised words before it. */
function headedAt(tokens: Tokens, head: number, lexicon: NameLexicon): BodyName | null {
  if (!isCapital(tokens, head)) return null;
  const word = tokens.word[head]!;
  const place = lexicon.placeHeads.has(word);
  if (!place && !lexicon.organisationHeads.has(word)) return null;
  const first = leadStart(tokens, head, lexicon);
  const adjectivesOnly = Array.from({ length: head - first }, (_, i) => tokens.word[first + i]!).every((lead) =>
    lexicon.adjectives.has(lead),
  );
  if (first === head || (place && adjectivesOnly)) return null;
  return { first, last: head + 1, category: place ? 'place' : 'organisation' };
}

/** "University of Oxford", "Ministry of Internal Affairs": the end after "of" and the name, or -1. */
function afterOf(tokens: Tokens, of: number, lexicon: NameLexicon): number {
  let at = of + 1;
  while (at < tokens.count && lexicon.links.has(tokens.word[at]!)) at++;
  if (!isCapital(tokens, at)) return -1;
  let end = runEnd(tokens, at, lexicon);
  const isAnd = end + 1 < tokens.count && lexicon.links.has(tokens.word[end]!) && isCapital(tokens, end + 1);
  if (isAnd && !isPossessive(tokens, end - 1)) end = runEnd(tokens, end + 1, lexicon);
  return end;
}

function organisationOf(tokens: Tokens, head: number, lexicon: NameLexicon): BodyName | null {
  if (!isCapital(tokens, head) || tokens.word[head + 1] !== lexicon.of) return null;
  if (!lexicon.organisationsOf.has(tokens.word[head]!)) return null;
  const last = afterOf(tokens, head + 1, lexicon);
  if (last < 0) return null;
  return { first: leadStart(tokens, head, lexicon), last, category: 'organisation' };
}

/** "the village of Gambell": the name alone is the place. */
function placeOf(tokens: Tokens, head: number, lexicon: NameLexicon): BodyName | null {
  if (!lexicon.placesOf.has(tokens.word[head]!) || tokens.word[head + 1] !== lexicon.of) return null;
  const first = head + 2;
  if (!isCapital(tokens, first) || lexicon.notInNames.has(tokens.word[first]!)) return null;
  if (lexicon.adjectives.has(tokens.word[first]!)) return null;
  return { first, last: Math.min(runEnd(tokens, first, lexicon), first + 3), category: 'place' };
}

const startsWith = (tokens: Tokens, at: number, phrase: readonly WordId[]): boolean =>
  phrase.every((word, i) => tokens.word[at + i] === word);

/** "Ukrainian presidential office", "US defence department", in small letters or capitals. */
function stateBodyAt(
  tokens: Tokens,
  first: number,
  lexicon: NameLexicon,
  isPlace: (i: number) => boolean,
): BodyName | null {
  if (!isCapital(tokens, first) || isPossessive(tokens, first)) return null;
  if (!lexicon.adjectives.has(tokens.word[first]!) && !isPlace(first)) return null;
  const body = lexicon.stateBodies.find((phrase) => startsWith(tokens, first + 1, phrase));
  return body ? { first, last: first + 1 + body.length, category: 'organisation' } : null;
}

/** Places and organisations that no gazetteer knows, told by a head word. Not for text in title case. */
export function bodyNames(tokens: Tokens, lexicon: NameLexicon, isPlace: (i: number) => boolean): BodyName[] {
  const found: BodyName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === MARK) continue;
    const name =
      organisationOf(tokens, i, lexicon) ??
      headedAt(tokens, i, lexicon) ??
      placeOf(tokens, i, lexicon) ??
      stateBodyAt(tokens, i, lexicon, isPlace);
    if (name) found.push(name);
  }
  return found;
}
