/**
 * Text nodes that were split for marks, and how to put each together again as it was. The page may hold on to any
 * text node, so a node is never replaced: its first part is the node itself, and it gets its text back.
 */
export interface SplitText {
  /** Does something that splits text nodes, and remembers the pieces. */
  split(nodes: readonly Text[], act: () => void): void;
  /** Puts nodes together again; those that were not split are left alone. */
  join(nodes: Iterable<Text>): void;
}

interface Pieces {
  /** The text before it was split, and what is left of it in the node. */
  readonly whole: string;
  readonly left: string;
  /** What stands after the node: marks, and text nodes between them. */
  readonly added: readonly ChildNode[];
}

export function splitText(): SplitText {
  const known = new WeakMap<Text, Pieces>();

  function join(node: Text) {
    const pieces = known.get(node);
    if (!pieces) return;
    known.delete(node);
    for (const piece of pieces.added) piece.remove();
    // Appending keeps the selection and the page's own ranges in the node; and a page that has written into the
    // node in the meantime has the last word.
    if (node.data === pieces.left) node.appendData(pieces.whole.slice(pieces.left.length));
  }

  return {
    split(nodes, act) {
      const before = nodes.map((node) => ({ node, whole: node.data, next: node.nextSibling }));
      try {
        act();
      } finally {
        for (const { node, whole, next } of before) {
          const added: ChildNode[] = [];
          for (let piece = node.nextSibling; piece && piece !== next; piece = piece.nextSibling) added.push(piece);
          if (added.length) known.set(node, { whole, left: node.data, added });
        }
      }
    },
    join(nodes) {
      for (const node of nodes) join(node);
    },
  };
}
