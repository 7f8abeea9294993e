import type { BlockKind } from '../../core/model';
import { blockDraft } from './block-draft';
import { roleOf } from './element-role';
import { kindOf } from './elements';
import type { Look } from './look';
import type { PageBlock } from './page-block';

const ELEMENT = 1;
const TEXT = 3;

interface Open {
  readonly element: Element;
  readonly kind: BlockKind;
}

/**
 * The blocks of text below an element, in reading order. A generator, so that the page can do other things in
 * between; it needs no layout and no window, so that the command line can use it with `markupLook`. Returns whether it
 * got to the end: the page can take away the very node that the walk has come to.
 */
export function* collectBlocks(root: Element, look: Look): Generator<PageBlock, boolean> {
  const draft = blockDraft();
  const open: Open[] = [{ element: root, kind: kindAt(root) }];
  const links: Element[] = [...linkAround(root)];
  const finish = () => {
    const { element, kind } = open[open.length - 1]!;
    return draft.finish(kind, element);
  };
  let node: Node | null = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === TEXT) {
      const parent = node.parentElement ?? root;
      const keepLines = (node as Text).data.includes('\n') && look.keepsLines(parent);
      draft.add(node as Text, { keepLines, linked: links.length > 0 });
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const role = roleOf(element, look);
      if (role === 'block' || role === 'break' || role === 'skip-block') {
        const block = finish();
        if (block) yield block;
      }
      descend = (role === 'block' || role === 'inline') && element.firstChild !== null;
      if (descend && role === 'block') open.push({ element, kind: kindOf(element, open[open.length - 1]!.kind) });
      if (descend && element.localName === 'a') links.push(element);
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node === links[links.length - 1]) links.pop();
      if (node !== root && node === open[open.length - 1]?.element) {
        const block = finish();
        if (block) yield block;
        open.pop();
      }
    }
    if (!node) return false;
    node = node === root ? null : node.nextSibling;
  }
  const last = finish();
  if (last) yield last;
  return true;
}

/** The kind of text at an element, from what is around it. */
function kindAt(element: Element): BlockKind {
  const parent = element.parentElement;
  return kindOf(element, parent ? kindAt(parent) : 'paragraph');
}

const linkAround = (element: Element): Element[] => {
  const link = element.closest('a');
  return link ? [link] : [];
};
