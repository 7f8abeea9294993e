import type { Relevance } from '../../core/model';
import type { Restriction } from '../../platform/restriction';
import type { Standing } from '../../ui/theme';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const list = (items: readonly string[]): string => items.join(', ');

/** What the popup says. British English. */
export const messages = {
  pageSwitch: 'Highlights on this page',
  options: 'Options',

  /** How the page stands to what the base knows. */
  relevance: {
    story: (stories) => `About a story in the base: ${list(stories)}.`,
    background: (stories) =>
      `On the wider setting of a story in the base (${list(stories)}): only some figures are compared.`,
    none: (stories) =>
      `Not about a story that the base knows, so nothing is compared. It knows: ${list(stories)}. Names, figures and dates are highlighted all the same.`,
  } satisfies Record<Relevance['level'], (stories: readonly string[]) => string>,

  nothing: 'No name, figure or date was found in the text of this page, so there is nothing to highlight or compare.',

  source: (publisher: string, of: number): string =>
    `This article is one of the ${of} in the base: ${publisher}. Its own statements are not counted as agreement.`,
  sourceNotes: 'About this article',

  categories: 'Highlights',
  findings: 'Figures and answers compared',
  noFindings: 'No figure or answer on this page fits a question of the base, so there is nothing to compare.',
  more: (next: number, hidden: number): string =>
    next === hidden ? `Show ${next} more` : `Show ${next} of ${hidden} more`,
  legend: {
    conflict: (n) => `${n} in conflict`,
    agree: (n) => `${n} agreed`,
    update: (n) => count(n, 'update', 'updates'),
    compatible: (n) => `${n} compatible`,
    'not-comparable': (n) => `${n} not comparable`,
    none: (n) => `${n} reported here only`,
  } satisfies Record<Standing, (n: number) => string>,
  sections: {
    conflict: 'In conflict',
    agree: 'Agreed',
    update: 'Updates of a running count',
    compatible: 'Compatible',
    'not-comparable': 'Not comparable',
    none: 'No other report',
  } satisfies Record<Standing, string>,

  reading: 'Reading the page …',
  off: {
    title: 'Highlights are off on this page.',
    hint: 'Turn them on to see who else reports its figures, who says otherwise, and why.',
  },
  turnOn: 'Turn highlights on',
  restricted: {
    'browser-page':
      'This is a page of the browser itself. Browsers keep extensions off such pages. Open a news article and try there.',
    store: 'Browsers keep extensions off the shops that offer them. Open a news article and try there.',
    pdf: 'This is a PDF, which the browser shows in a viewer that extensions cannot read. Look for the article as a web page.',
    'source-view': 'This is the source of a page. Open the page itself and try there.',
    'local-file':
      'This file is on your machine. To have it read, allow access to file addresses for Second Source in the browser’s list of extensions, then reload.',
    other:
      'Browsers keep extensions off their own pages, off their shops for extensions and off the source of pages. Open a news article and try there.',
  } satisfies Record<Restriction, string>,
  restrictedTitle: 'This page cannot be read.',
  errorTitle: 'That did not work.',
  retry: 'Try again',
  disclaimer: 'Second Source says what each report says, not which is true. Nothing leaves this machine.',
};
