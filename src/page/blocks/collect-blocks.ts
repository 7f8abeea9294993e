import type { BlockKind } from '../../core/model';
import { blockDraft } from './block-draft';
import { type ElementRole, roleOf } from './element-role';
import { kindOf } from './elements';
import type { Look } from './look';
import type { PageBlock } from './page-block';

const ELEMENT = 1;
const TEXT = 3;

/** What the walk is in the middle of. */
interface Walk {
  text(node: Text): void;
  /** Ends the block so far; `null` where it says nothing. */
  finish(): PageBlock | null;
  enter(element: Element, role: ElementRole): void;
  /** Leaves what was entered; gives the block that ends with it. */
  leave(node: Node): PageBlock | null;
}

/** The kind of text at an element, from what is around it. */
function kindAt(element: Element): BlockKind {
  const parent = element.parentElement;
  return kindOf(element, parent ? kindAt(parent) : 'paragraph');
}

function startWalk(root: Element, look: Look): Walk {
  const draft = blockDraft();
  const open: { readonly element: Element; readonly kind: BlockKind }[] = [{ element: root, kind: kindAt(root) }];
  const links: Element[] = [root.closest('a')].filter((link) => link !== null);
  const innermost = () => open[open.length - 1]!;
  const finish = () => draft.finish(innermost().kind, innermost().element);
  return {
    finish,
    text(node) {
      const keepLines = node.data.includes('\n') && look.keepsLines(node.parentElement ?? root);
      draft.add(node, { keepLines, linked: links.length > 0 });
    },
    enter(element, role) {
      if (role === 'block') open.push({ element, kind: kindOf(element, innermost().kind) });
      if (element.localName === 'a') links.push(element);
    },
    leave(node) {
      if (node === links[links.length - 1]) links.pop();
      if (node === root || node !== innermost().element) return null;
      const block = finish();
      open.pop();
      return block;
    },
  };
}

const endsText = (role: ElementRole) => role === 'block' || role === 'break' || role === 'skip-block';
const isRead = (role: ElementRole) => role === 'block' || role === 'inline';

/**
 * The blocks of text below an element, in reading order. A generator, so that the page can do other things in
 * between; it needs no layout and no window, so that the command line can use it with `markupLook`. Returns whether it
 * got to the end: the page can take away the very node that the walk has come to.
 */
export function* collectBlocks(root: Element, look: Look): Generator<PageBlock, boolean> {
  const walk = startWalk(root, look);
  let block: PageBlock | null;
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === TEXT) walk.text(node as Text);
    if (node.nodeType === ELEMENT) {
      const role = roleOf(node as Element, look);
      block = endsText(role) ? walk.finish() : null;
      if (block) yield block;
      if (isRead(role) && node.firstChild) {
        walk.enter(node as Element, role);
        node = node.firstChild;
        continue;
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      block = node && walk.leave(node);
      if (block) yield block;
    }
    if (!node) return false;
    node = node === root ? null : node.nextSibling;
  }
  block = walk.finish();
  if (block) yield block;
  return true;
}
