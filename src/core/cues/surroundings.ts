import { blockRange, headingRanges, type PageText, type Range, segmentRange } from './page-text';

/** The stretches of a page around a figure or phrase that the reaches of the cue language name. */
export interface Surroundings {
  /** The figure or phrase itself. */
  readonly own: Range;
  /** Terms among its own words count too: those of a phrase do, those of a figure do not. */
  readonly ownCounts?: boolean;
  readonly phrase: Range;
  /** The phrase of the figure that this one is a part of: "13" for "seven" in "13 killed, including seven children". */
  readonly parent: Range | null;
  readonly clause: Range;
  readonly sentence: Range;
  /** The sentence with those before it; for a headline with the one after it. */
  readonly context: Range;
  readonly headings: readonly Range[];
  /** The question that the block begins by answering: "How many will be called up?" */
  readonly asked: Range | null;
  readonly page: Range;
}

/** Sentences before a figure, in its own paragraph, that still set its scene. */
const SENTENCES_BEFORE = 2;

/** A longer line with a question mark is text. */
const LONGEST_QUESTION = 25;
const QUESTION_MARK = 0x3f;

/** The block before, where that asks a question that the first sentences of this one answer. */
function askedOf(page: PageText, block: number, sentence: number): Range | null {
  const before = block - 1;
  if (before < 0 || before === page.title || sentence >= SENTENCES_BEFORE) return null;
  const { tokens, segments } = page.blocks[before]!;
  const isQuestion = tokens.count > 0 && tokens.word[tokens.count - 1] === QUESTION_MARK;
  const isAlone = tokens.count <= LONGEST_QUESTION && segments.sentenceOf[tokens.count - 1] === 0;
  return isQuestion && isAlone ? blockRange(page, before) : null;
}

/** The sentences before token `from` of the page, in its block, or the last one of the block before. */
function contextOf(page: PageText, block: number, sentence: Range): Range {
  const [from, to] = sentence;
  const base = page.bases[block]!;
  let start = from;
  for (let i = 0; i < SENTENCES_BEFORE && start > base; i++)
    start = segmentRange(page, block, start - 1 - base, 'sentence')[0];
  if (start < from) return [start, to];
  const before = block - 1;
  if (before < 0) return block + 1 < page.blocks.length ? [from, firstSentenceEnd(page, block + 1)] : sentence;
  const { count } = page.blocks[before]!.tokens;
  return before === page.title || count === 0 ? sentence : [segmentRange(page, before, count - 1, 'sentence')[0], to];
}

function firstSentenceEnd(page: PageText, block: number): number {
  return page.blocks[block]!.tokens.count > 0 ? segmentRange(page, block, 0, 'sentence')[1] : page.bases[block]!;
}

/** `own` and `phrase` are ranges of the page; `block` is where they stand. */
export function surroundingsOf(
  page: PageText,
  block: number,
  own: Range,
  phrase: Range,
  parent: Range | null = null,
): Surroundings {
  const first = own[0] - page.bases[block]!;
  const sentence = segmentRange(page, block, first, 'sentence');
  return {
    own,
    phrase,
    parent,
    clause: segmentRange(page, block, first, 'clause'),
    sentence,
    context: contextOf(page, block, sentence),
    headings: headingRanges(page, block),
    asked: askedOf(page, block, page.blocks[block]!.segments.sentenceOf[first]!),
    page: [0, page.count],
  };
}
