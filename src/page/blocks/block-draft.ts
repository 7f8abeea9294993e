import type { BlockKind } from '../../core/model';
import type { PageBlock, Piece } from './page-block';

/** A block while its text nodes come in. */
export interface BlockDraft {
  add(node: Text, options: { readonly keepLines: boolean; readonly linked: boolean }): void;
  /** The block so far, or `null` where it says nothing; the draft is empty afterwards. */
  finish(kind: BlockKind, container: Element): PageBlock | null;
}

/** White space that HTML collapses; no-break spaces are none. */
const RUNS = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
const NEEDS_COLLAPSING = /[\t\n\r\f]| {2}/;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Joins text nodes into a block's text as the browser shows it: white space collapsed, none at either end. With
 * `keepLines` (CSS `white-space: pre-line` and its kin) line breaks stay line breaks.
 */
export function blockDraft(): BlockDraft {
  let text = '';
  let linked = 0;
  let pieces: Piece[] = [];

  function copy(node: Text, from: number, length: number, shown: string) {
    const last = pieces.at(-1);
    if (last && last.node === node && last.from + last.length === from) {
      pieces[pieces.length - 1] = { ...last, length: last.length + length };
    } else {
      pieces.push({ node, from, at: text.length, length });
    }
    text += shown;
  }

  function collapse(node: Text, data: string, keepLines: boolean) {
    for (const { 0: run, index } of data.matchAll(RUNS)) {
      if (!/[ \t\n\r\f]/.test(run.charAt(0))) copy(node, index, run.length, run);
      else if (text && !/[ \n]$/.test(text)) copy(node, index, 1, keepLines && run.includes('\n') ? '\n' : ' ');
    }
  }

  return {
    add(node, options) {
      const { data } = node;
      const before = text.length;
      const plain = !NEEDS_COLLAPSING.test(data) && !(data.startsWith(' ') && (!text || /[ \n]$/.test(text)));
      if (plain && data) copy(node, 0, data.length, data);
      else collapse(node, data, options.keepLines);
      if (options.linked) linked += text.length - before;
    },
    finish(kind, container) {
      const block = { kind, container, linked, ...trimmed(text, pieces) };
      const says = SAYS_SOMETHING.test(text);
      text = '';
      linked = 0;
      pieces = [];
      return says ? block : null;
    },
  };
}

/** Without the one space that may be left at the end. */
function trimmed(text: string, pieces: readonly Piece[]): { text: string; pieces: readonly Piece[] } {
  if (!/[ \n]$/.test(text)) return { text, pieces };
  const last = pieces[pieces.length - 1]!;
  const rest = last.length > 1 ? [{ ...last, length: last.length - 1 }] : [];
  return { text: text.slice(0, -1), pieces: [...pieces.slice(0, -1), ...rest] };
}
