import { isGlued, JOINED, NEW_LINE, type Tokens } from '../text/tokens';
import { type Draft, newDraft } from './draft';
import type { QuantityLexicon } from './quantity-lexicon';

const multiple = (start: number, end: number, value: number): Draft => ({
  ...newDraft(start, end, value, 1),
  kind: 'multiple',
  unit: 'times',
});

/** "doubled", "twice as many", "threefold": a factor in one word. */
export function readFactorWord(tokens: Tokens, at: number, lexicon: QuantityLexicon): Draft | null {
  const id = tokens.word[at]!;
  const verb = lexicon.factorVerbs.get(id);
  if (verb !== undefined) return { ...multiple(at, at + 1, verb), change: verb > 1 ? 'rise' : 'fall' };
  const factor = lexicon.factors.get(id);
  if (factor === undefined) return null;
  const next = at + 1;
  const isFold = lexicon.folds.has(id);
  const follows =
    next < tokens.count && !(tokens.flags[next]! & NEW_LINE) && lexicon.sets.factorNext.has(tokens.word[next]!);
  return isFold || follows ? multiple(at, next, factor) : null;
}

/** "ten times more", "3-fold", "2x": makes the amount before it a factor. */
export function readTimesAfter(tokens: Tokens, draft: Draft, lexicon: QuantityLexicon): void {
  const at = draft.end;
  if (draft.unit !== null || draft.share || at >= tokens.count || tokens.flags[at]! & NEW_LINE) return;
  const id = tokens.word[at]!;
  const joined = (tokens.flags[at - 1]! & JOINED) !== 0 || isGlued(tokens, at);
  const fold = joined && lexicon.sets.fold.has(id);
  const times = lexicon.sets.times.has(id) && lexicon.sets.timesMore.has(tokens.word[at + 1] ?? 0);
  if (!fold && !times) return;
  draft.kind = 'multiple';
  draft.unit = 'times';
  draft.end = at + 1;
}
