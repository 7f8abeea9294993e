import { roleOf } from '../blocks/element-role';
import type { Look } from '../blocks/look';

/** An element whose blocks are out of date; `read` unless it is one of those that are passed over. */
export interface Stale {
  readonly root: Element;
  readonly read: boolean;
}

/** Attributes that show or hide text. Classes and styles do too, but change far more often than text comes or goes. */
export const WATCHED_ATTRIBUTES = ['hidden', 'open', 'aria-hidden', 'contenteditable'];

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Skips what does not show: comments, and white space between elements. */
function neighbour(from: Node | null, step: 'previousSibling' | 'nextSibling'): Node | null {
  let node = from;
  while (node && !isElement(node) && !node.textContent?.trim()) node = node[step];
  return node;
}

/** Whether text beside it could run on: nothing is there, or something that ends a block. */
function endsBlock(node: Node | null, look: Look): boolean {
  if (!node) return true;
  const role = isElement(node) ? roleOf(node, look) : 'inline';
  return role === 'block' || role === 'break' || role === 'skip-block';
}

/**
 * What an addition or removal of children makes stale. Where it lies between blocks, as when a page adds an
 * advertisement or the next paragraphs, that is what was added alone, however much text its surroundings hold.
 */
function staleByChildren(record: MutationRecord, look: Look): Element[] {
  const target = record.target as Element;
  const before = neighbour(record.previousSibling, 'previousSibling');
  const after = neighbour(record.nextSibling, 'nextSibling');
  const added = [...record.addedNodes].filter((node) => isElement(node) || node.textContent?.trim());
  const apart = endsBlock(before, look) && endsBlock(after, look);
  if (!apart || !added.every((node) => isElement(node) && endsBlock(node, look))) return [target];
  return added as Element[];
}

/** The elements at which a change happened. */
export function changedElements(record: MutationRecord, look: Look): Element[] {
  if (record.type === 'childList') return staleByChildren(record, look);
  const { parentElement } = record.target;
  return parentElement ? [parentElement] : [];
}

/** The smallest element that holds every block that a change at `changed` can touch; `null` where it is gone. */
export function staleAt(changed: Element, body: Element, look: Look): Stale | null {
  if (!body.contains(changed)) return null;
  let root: Element | null = null;
  for (let element = changed; element !== body; element = element.parentElement!) {
    const role = roleOf(element, look);
    if (role === 'skip' || role === 'skip-block') return { root: element, read: false };
    if (role === 'block') root ??= element;
  }
  return { root: root ?? body, read: true };
}

/** The same without those that lie in others. */
export function outermost(stale: readonly Stale[]): Stale[] {
  return stale.filter(
    ({ root }, i) =>
      !stale.some((other, j) => i !== j && (other.root === root ? j < i : other.read && other.root.contains(root))),
  );
}
