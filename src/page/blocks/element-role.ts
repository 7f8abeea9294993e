import { BREAKS, INVISIBLE, UNREAD, UNREAD_ROLES } from './elements';
import { holdsStory, isJunk } from './junk';
import type { Look } from './look';

/**
 * What the walk does at an element: read it as part of the block (`inline`) or as blocks of its own (`block`), end
 * the block (`break`), pass over it (`skip`), or both of these (`skip-block`).
 */
export type ElementRole = 'inline' | 'block' | 'break' | 'skip' | 'skip-block';

/** Typing is nobody's statement, and editors keep their own record of their nodes. */
const EDITORS = '[role="textbox"], .CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ql-editor, .ProseMirror';

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.matches(EDITORS);
}

/** Some sites put the whole page into one form. */
const isForm = (element: Element) => element.localName === 'form' && !holdsStory(element);

/** The mark of a footnote: a short raised link or number, which is not part of the figure before it. */
function isFootnote(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const text = element.textContent?.trim() ?? '';
  return element.querySelector('a') !== null || /^[[(]?(?:\d+|[a-z*†‡])[\])]?$/i.test(text);
}

/** A closed `details` shows its summary alone. */
function isFoldedAway(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

function isUnread(element: Element): boolean {
  return (
    UNREAD.has(element.localName) ||
    UNREAD_ROLES.has(element.getAttribute('role') ?? '') ||
    isForm(element) ||
    isEditable(element) ||
    isFoldedAway(element) ||
    isJunk(element)
  );
}

/** What the walk does at an element. */
export function roleOf(element: Element, look: Look): ElementRole {
  if (BREAKS.has(element.localName)) return 'break';
  if (INVISIBLE.has(element.localName) || isFootnote(element)) return 'skip';
  if (isUnread(element)) return 'skip-block';
  const display = look.display(element);
  return display === 'none' ? 'skip' : display;
}
