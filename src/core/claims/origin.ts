import type { EntityMention } from '../entities/entity-mention';
import type { EntityId } from '../model';
import type { TextBlock } from '../text/text-block';
import { MARK, type Tokens } from '../text/tokens';
import { neighbours } from './neighbours';
import type { TokenSpan } from './phrase-ends';
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
  const inverted = first > from && sets.invertedVerbs.byFirst.has(lemmas[first - 1]!) ? first - 1 : null;
  if (inverted !== null && (inverted === from || tokens.kind[inverted - 1] === MARK)) return inverted;
  for (const place of verbPlaces(sentence, last)) {
    for (let i = place; i < Math.min(to, place + MOST_TO_VERB); i++) {
      if (tokens.kind[i] === MARK || startsAt(sets.infinitiveMarks, tokens, i) > 0) break;
      if (isVerb(i)) return i;
    }
  }
  return inverted;
}

function hasComma({ tokens }: TextBlock, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(tokens, i)) return true;
  return false;
}

function hasPhrase({ block: { tokens } }: Sentence, phrases: PhraseSet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (startsAt(phrases, tokens, i) > 0) return true;
  return false;
}

/** "since Putin announced it", "the man whom Kobzev named": is the name the subject of something told on the way? */
function isAside({ block: { tokens }, from, sets }: Sentence, { first }: EntityMention): boolean {
  for (let i = first - 1; i >= Math.max(from, first - MOST_AFTER_MARK); i--) {
    if (tokens.kind[i] === MARK) return false;
    if (startsAt(sets.asides, tokens, i) > 0) return startsAt(sets.attributionMarks, tokens, i) === 0;
  }
  return false;
}

/** ", the group said.", ", the group said on Monday", but not "the Kremlin admitted mistakes". */
function endsAttribution({ block: { tokens }, to, sets }: Sentence, verb: number): boolean {
  const next = verb + 1;
  return next >= to || tokens.kind[next] === MARK || startsAt(sets.attributionEnds, tokens, next) > 0;
}

/** Is the figure in what the verb introduces? "said that …" leads on; "announced it after …" does not. */
function introduces(sentence: Sentence, verb: number, figure: TokenSpan): boolean {
  const { block, sets } = sentence;
  if (isComma(block.tokens, verb + 1)) return true;
  const { clauseOf } = block.segments;
  const near = figure.first - verb <= MOST_FROM_VERB && clauseOf[figure.first]! - clauseOf[verb]! <= 1;
  if (!near || hasComma(block, verb, figure.first)) return false;
  const isTold = hasPhrase(sentence, sets.complementMarks, verb, figure.first);
  return isTold || !hasPhrase(sentence, sets.asides, verb + 1, figure.first);
}

/** Is it the figure that the verb of a name speaks of? A name before its verb, or after it: "said OVD-Info". */
function reachesFigure(sentence: Sentence, mention: EntityMention, verb: number, figure: TokenSpan): boolean {
  if (verb < figure.first) return introduces(sentence, verb, figure);
  if (verb < figure.last) return true;
  if (verb < mention.first) return true;
  return endsAttribution(sentence, verb) && !isAside(sentence, mention);
}

/** "…, but the ministry spoke of": does another thought begin between the figure and a name? */
function isParted(sentence: Sentence, { first, last }: EntityMention, figure: TokenSpan): boolean {
  const [from, to] = last <= figure.first ? [last, figure.first] : [figure.last, first];
  return hasPhrase(sentence, sentence.sets.turns, from, Math.min(to, from + MOST_FROM_VERB));
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
  const named = near.filter((mention) => {
    const { category, entity, first, last } = mention;
    const speaks = (category === 'person' || category === 'organisation') && entity !== undefined;
    return speaks && first >= sentence.from && last <= sentence.to && !isParted(sentence, mention, figure);
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
      return verb !== null && reachesFigure(sentence, mention, verb, figure);
    }),
  );
}
