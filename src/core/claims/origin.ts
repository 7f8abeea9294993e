import type { EntityMention } from '../entities/entity-mention';
import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { MARK, type Tokens } from '../text/tokens';
import type { TokenSpan } from './phrase';
import { endsBefore, type RelationSets } from './relation-sets';

/** Words between "according to" and the name, and between the name and its verb ("OVD-Info, a rights group, said"). */
const MOST_AFTER_MARK = 6;
const MOST_TO_VERB = 3;

function followsMark({ tokens }: TextBlock, first: number, from: number, sets: RelationSets): boolean {
  for (let i = first; i > Math.max(from, first - MOST_AFTER_MARK); i--) {
    if (endsBefore(sets.originMarks, tokens, i) > 0) return true;
    if (tokens.kind[i - 1] === MARK && i < first) return false;
  }
  return false;
}

const isComma = (tokens: Tokens, i: number): boolean => tokens.word[i] === 0x2c;

/** The token after an apposition that starts at `at`: ", a rights group," is passed over. */
function afterApposition(tokens: Tokens, at: number, to: number): number {
  if (!isComma(tokens, at)) return at;
  for (let i = at + 1; i < to; i++) if (isComma(tokens, i)) return i + 1;
  return at;
}

function hasVerb(
  { tokens, lemmas }: TextBlock,
  { first, last }: EntityMention,
  from: number,
  to: number,
  sets: RelationSets,
): boolean {
  const isVerb = (i: number): boolean => sets.originVerbs.byFirst.has(lemmas[i]!);
  const after = afterApposition(tokens, last, to);
  for (let i = after; i < Math.min(to, after + MOST_TO_VERB); i++) {
    if (tokens.kind[i] === MARK) break;
    if (isVerb(i)) return true;
  }
  return first - 1 >= from && isVerb(first - 1);
}

/**
 * Who a figure or phrase goes back to: the person or organisation of its sentence that is said to have counted or said it, the
 * nearest one where there are several; `null` where nobody is credited.
 */
export function originOf(
  figure: TokenSpan,
  block: TextBlock,
  mentions: readonly EntityMention[],
  sets: RelationSets,
): EntityId | null {
  const { segments } = block;
  const sentence = segments.sentenceOf[figure.first]!;
  const [from, to] = [segments.sentenceStart[sentence]!, segments.sentenceStart[sentence + 1]!];
  const credited = mentions.filter((mention) => {
    if (mention.category === 'place' || mention.category === 'event' || mention.entity === undefined) return false;
    if (mention.first < from || mention.last > to) return false;
    return followsMark(block, mention.first, from, sets) || hasVerb(block, mention, from, to, sets);
  });
  const gap = ({ first, last }: EntityMention): number => Math.max(figure.first - last, first - figure.last, 0);
  return credited.sort((a, b) => gap(a) - gap(b))[0]?.entity ?? null;
}
