import type { BlockKind } from '../../core/model';

/*
 * What elements mean to a reader, as data. Names as HTML writes them, in lower case.
 */

/** Never read, and what is before and after stands together: machinery, and small pictures within a line. */
export const INVISIBLE = new Set('script style noscript template link meta base head title img svg rt rp'.split(' '));

/** Never read, and what is before and after does not stand together: widgets, code, frames, ways around the site. */
export const UNREAD = new Set(
  `math canvas audio video picture iframe frame object embed applet map input textarea select option optgroup datalist
  button output progress meter label legend fieldset code samp kbd var dialog menu nav footer pre`.split(/\s+/),
);

/** Roles that say the same. */
export const UNREAD_ROLES = new Set(
  `navigation contentinfo search form menu menubar toolbar tablist dialog alertdialog textbox searchbox combobox
  listbox button switch slider spinbutton progressbar status timer tooltip banner`.split(/\s+/),
);

/** Start and end a line of their own where no style sheet says otherwise. */
export const BLOCK_LEVEL = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot
  th thead tr ul dialog template`.split(/\s+/),
);

/** Elements that end a block without having text. */
export const BREAKS = new Set(['br', 'hr']);

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  summary: 'heading',
};

const ROLES: Readonly<Record<string, BlockKind>> = { heading: 'heading', listitem: 'list-item', cell: 'cell' };

/** The kind of text directly in an element, given that of the element around it. */
export function kindOf(element: Element, around: BlockKind): BlockKind {
  const own = KINDS[element.localName] ?? ROLES[element.getAttribute('role') ?? ''];
  if (own) return own;
  // A table that lays out a page has paragraphs in its cells; they are paragraphs.
  return element.localName === 'p' && (around === 'cell' || around === 'heading') ? 'paragraph' : around;
}
