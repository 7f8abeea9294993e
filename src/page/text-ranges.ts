import type { Span } from '../core/model';
import type { PageBlock, Piece } from './blocks/page-block';

/*
 * The one place where offsets of a block's text become places in the document.
 */

/** The part of a text node that a span covers. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The piece that holds a character of the block, by bisection. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The parts of text nodes that a span covers, in reading order, those of one node joined. */
export function nodeSpans({ pieces }: PageBlock, { start, end }: Span): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let i = pieceAt(pieces, start); i < pieces.length && pieces[i]!.at < end; i++) {
    const { node, from, at, length } = pieces[i]!;
    const part = { node, start: from + Math.max(0, start - at), end: from + Math.min(length, end - at) };
    const last = spans.at(-1);
    if (last?.node === node) spans[spans.length - 1] = { ...last, end: part.end };
    else spans.push(part);
  }
  return spans;
}

const collapsed = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ');

function range(first: NodeSpan, last: NodeSpan): Range {
  const made = document.createRange();
  made.setStart(first.node, first.start);
  made.setEnd(last.node, last.end);
  return made;
}

const fits = ({ node, end }: NodeSpan) => node.isConnected && end <= node.data.length;

/**
 * Live ranges over a span: one, or one for each text node where something that is not read lies in between. None
 * where the page has changed in the meantime, for then the span's text is no longer there.
 */
export function rangesOf(block: PageBlock, span: Span): Range[] {
  const spans = nodeSpans(block, span);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || !spans.every(fits)) return [];
  const surface = collapsed(block.text.slice(span.start, span.end));
  const whole = range(first, last);
  if (collapsed(whole.toString()) === surface) return [whole];
  const parts = spans.map((part) => range(part, part));
  return collapsed(parts.map(String).join('')) === surface ? parts : [];
}

/** A live range over elements that stand in reading order. */
export function rangeAround(elements: readonly Element[]): Range | null {
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first?.isConnected || !last?.isConnected) return null;
  const made = document.createRange();
  made.setStartBefore(first);
  made.setEndAfter(last);
  return made;
}
