import type { EntityMention } from '../entities/entity-mention';
import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { MARK, type Tokens } from '../text/tokens';
import { neighbours } from './neighbours';
import type { TokenSpan } from './phrase';
import { endsBefore, type PhraseSet, type RelationSets, startsAt } from './relation-sets';

/** Words between "according to" and the name: "according to the human rights group OVD-Info". */
const MOST_AFTER_MARK = 6;
/** Words between the name and its verb: "the Kremlin on Monday said". */
const MOST_TO_VERB = 3;
/** Words from the verb to the figure that it introduces. */
const MOST_FROM_VERB = 30;
/** Words from a name to the end of what is put between commas after it. */
const LONGEST_APPOSITION = 20;
const COMMA = 0x2c;

interface Sentence {
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  readonly sets: RelationSets;
}

function followsMark({ block: { tokens }, from }: Sentence, marks: PhraseSet, first: number): boolean {
  for (let i = first; i > Math.max(from, first - MOST_AFTER_MARK); i--) {
    if (endsBefore(marks, tokens, i) > 0) return true;
    if (tokens.kind[i - 1] === MARK) return false;
  }
  return false;
}

const isComma = (tokens: Tokens, i: number): boolean => tokens.word[i] === COMMA;

/** Where a verb may follow a name: right after it, after its comma, or after an apposition between two commas. */
function verbPlaces({ block: { tokens }, to }: Sentence, last: number): number[] {
  if (!isComma(tokens, last)) return [last];
  const end = Math.min(to, last + LONGEST_APPOSITION);
  for (let i = last + 1; i < end; i++) if (isComma(tokens, i)) return [last + 1, i + 1];
  return [last + 1];
}

/** The token of the verb of saying or counting whose subject a name is, or `null`: "OVD-Info said", "said OVD-Info". */
function verbOf(sentence: Sentence, { first, last }: EntityMention): number | null {
  const { block, from, to, sets } = sentence;
  const { tokens, lemmas } = block;
  const isVerb = (i: number): boolean => sets.originVerbs.byFirst.has(lemmas[i]!);
  for (const place of verbPlaces(sentence, last)) {
    for (let i = place; i < Math.min(to, place + MOST_TO_VERB); i++) {
      if (tokens.kind[i] === MARK || startsAt(sets.infinitiveMarks, tokens, i) > 0) break;
      if (isVerb(i)) return i;
    }
  }
  return first > from && sets.invertedVerbs.byFirst.has(lemmas[first - 1]!) ? first - 1 : null;
}

function hasComma({ tokens }: TextBlock, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(tokens, i)) return true;
  return false;
}

/** Is it the figure that the verb introduces? Nothing parts the two, or the verb stands by itself: ", the group said." */
function reachesFigure({ block }: Sentence, verb: number, figure: TokenSpan): boolean {
  if (verb > figure.last || isComma(block.tokens, verb + 1)) return true;
  const { clauseOf } = block.segments;
  const near = figure.first - verb <= MOST_FROM_VERB && clauseOf[figure.first]! - clauseOf[verb]! <= 1;
  return near && !hasComma(block, verb, figure.first);
}

/**
 * Who a figure goes back to: the person or organisation of its sentence that is said to have counted or said it, the
 * nearest one where there are several, a quoted source before the one that quotes it; `null` where nobody is credited.
 */
export function originOf(
  figure: TokenSpan,
  block: TextBlock,
  mentions: readonly EntityMention[],
  sets: RelationSets,
): EntityId | null {
  const { sentenceOf, sentenceStart } = block.segments;
  const index = sentenceOf[figure.first]!;
  const sentence: Sentence = { block, from: sentenceStart[index]!, to: sentenceStart[index + 1]!, sets };
  const near = neighbours(mentions, figure.first, ({ first }) => first);
  const named = near.filter(({ category, entity, first, last }) => {
    const speaks = category === 'person' || category === 'organisation';
    return speaks && entity !== undefined && first >= sentence.from && last <= sentence.to;
  });
  const gap = ({ first, last }: EntityMention): number => Math.max(figure.first - last, first - figure.last, 0);
  const nearest = (credited: readonly EntityMention[]): EntityId | null =>
    credited.toSorted((a, b) => gap(a) - gap(b))[0]?.entity ?? null;
  const quoted = nearest(named.filter(({ first }) => followsMark(sentence, sets.quoteMarks, first)));
  if (quoted !== null) return quoted;
  return nearest(
    named.filter((mention) => {
      if (followsMark(sentence, sets.originMarks, mention.first)) return true;
      const verb = verbOf(sentence, mention);
      return verb !== null && reachesFigure(sentence, verb, figure);
    }),
  );
}
