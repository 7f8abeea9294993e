import { JOINED, NEW_LINE, type Tokens, WORD } from '../text/tokens';
import type { Draft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';

/** Words between a verb of change and its figure: "rose sharply by about". */
const MOST_LINKS = 4;

/** "rose by 80 percent", "a fall of 300", "down 5%": the change that the words before a figure state. */
function changeBefore(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): Draft['change'] {
  const { rises, falls, changeLinks } = lexicon.sets;
  let linked = false;
  for (let i = draft.start - 1; i >= 0 && i >= draft.start - MOST_LINKS; i--) {
    if (tokens.kind[i] !== WORD || tokens.flags[i + 1]! & NEW_LINE) return null;
    // "a call-up of 300,000" is no rise: half of a compound is not the word.
    if (i > 0 && tokens.flags[i - 1]! & JOINED) return null;
    const word = tokens.word[i]!;
    const direct = draft.kind === 'percent' || draft.kind === 'multiple' || linked;
    if (rises.has(word)) return direct ? 'rise' : null;
    if (falls.has(word)) return direct ? 'fall' : null;
    if (!changeLinks.has(word)) return null;
    linked ||= lexicon.sets.changeBy.has(word);
  }
  return null;
}

/** "a 30 percent increase", "20% fewer". */
function changeAfter(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): Draft['change'] {
  if (draft.kind !== 'percent') return null;
  for (let i = draft.end; i < Math.min(draft.end + 2, tokens.count); i++) {
    if (tokens.kind[i] !== WORD || tokens.flags[i]! & NEW_LINE) return null;
    if (lexicon.sets.risesAfter.has(tokens.word[i]!)) return 'rise';
    if (lexicon.sets.fallsAfter.has(tokens.word[i]!)) return 'fall';
    if (lexicon.sets.stopWords.has(tokens.word[i]!)) return null;
  }
  return null;
}

/** The change that a figure states, as far as the words right before and after it say. */
export function readChange(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): Draft['change'] {
  return changeBefore(tokens, draft, lexicon) ?? changeAfter(tokens, draft, lexicon);
}
