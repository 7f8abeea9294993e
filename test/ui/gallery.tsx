/// <reference path="../../src/ui/styles/css.d.ts" />
import { type ComponentChild, render } from 'preact';
import { OptionsView, type OptionsViewProps } from '../../src/options/OptionsView';
import optionsCss from '../../src/options/options.css';
import type { Shortcut } from '../../src/platform/own-pages';
import type { NamedReading, PageState } from '../../src/platform/page-state';
import type { Restriction } from '../../src/platform/restriction';
import { PopupView } from '../../src/popup/PopupView';
import popupCss from '../../src/popup/popup.css';
import { Card, type CardContent } from '../../src/ui/card/Card';
import { adoptStyles } from '../../src/ui/styles/adopt-styles';
import { cardStyles, pageStyles } from '../../src/ui/styles/style-sheets';
import { mentionView } from '../../src/ui/view/mention-view';
import { findingEntries, sourceView } from '../../src/ui/view/page-views';
import type { FindingEntry, FindingView } from '../../src/ui/view/views';
import { names } from './fixtures/knowledge';
import { allShown, pageOn } from './fixtures/reading';

/** Every surface in every state, each drawn on a page of its own: what the tests and the eyes look at. */
/** What the pieces called back with. */
export const calls: string[] = [];
const heard =
  (name: string) =>
  (...what: unknown[]) =>
    void calls.push([name, ...what].join(' '));
const viewsOf = (page: NamedReading) => findingEntries(page, 'en-GB').map((entry) => entry.view());
const entryOf = (view: FindingView): FindingEntry => ({ ...view, view: () => view });
const views = viewsOf(pageOn());
const repeated = (times: number) =>
  Array.from({ length: times }, (_, n) =>
    views.map((v) => ({ ...v, question: `${v.question} (${n + 1})`, places: [n * 100 + (v.places[0] ?? 0)] })),
  ).flat();
const ownPage = pageOn({ source: 'north-tribune' });
const source = sourceView(ownPage);

function popup(state: PageState, more: Partial<Parameters<typeof PopupView>[0]> = {}): ComponentChild {
  const defaults = { findings: views.map(entryOf), source: null, shown: allShown, locale: 'en-GB', trouble: null };
  const callbacks = {
    onSwitch: heard('switch'),
    onToggle: heard('toggle'),
    onShow: heard('show'),
    onOptions: () => calls.push('options'),
  };
  return <PopupView state={state} {...defaults} {...callbacks} {...more} />;
}

const noCounts = { person: 0, place: 0, organisation: 0, event: 0, figure: 0, date: 0 };

/** Text that would run or show as markup if anything took it for such. */
const HOSTILE = '<img src=x onerror="document.title=`hit`"><b>bold</b>';
const hostile = (finding: FindingView): FindingView => ({
  ...finding,
  question: HOSTILE,
  asWritten: HOSTILE,
  value: HOSTILE,
  reason: HOSTILE,
  groups: finding.groups.map((group) => ({
    ...group,
    origins: [HOSTILE],
    reports: group.reports.map((r) => ({
      ...r,
      publisher: HOSTILE,
      value: HOSTILE,
      reason: HOSTILE,
      notes: [HOSTILE],
      sourceNotes: [HOSTILE],
    })),
  })),
});

const card = (content: CardContent) => <Card content={content} locale="en-GB" onClose={heard('close')} />;
const findingCard = (i: number) => card({ type: 'finding', finding: views[i] as FindingView });
const mentionCard = (category: 'person' | 'place' | 'figure', surface: string, entity?: string) =>
  card({
    type: 'mention',
    mention: mentionView({ block: 0, start: 0, end: 1, category, surface, ...(entity ? { entity } : {}) }, names),
  });
const restricted = (why: Restriction) => popup({ status: 'restricted', why });

const POPUPS: Readonly<Record<string, () => ComponentChild>> = {
  'popup-on': () => popup(pageOn()),
  'popup-few': () => popup(pageOn(), { findings: views.slice(0, 2).map(entryOf) }),
  'popup-long': () =>
    popup(pageOn(), { findings: repeated(3).map(entryOf), shown: { ...allShown, place: false, date: false } }),
  'popup-endless': () => popup(pageOn(), { findings: repeated(12).map(entryOf) }),
  'popup-source': () => popup(ownPage, { source, findings: viewsOf(ownPage).map(entryOf) }),
  'popup-background': () =>
    popup(pageOn({ relevance: { level: 'background', score: 0.4 } }), { findings: views.slice(6, 8).map(entryOf) }),
  'popup-other-story': () => popup(pageOn({ relevance: { level: 'none', score: 0 } }), { findings: [] }),
  'popup-bare': () =>
    popup({ ...pageOn({ relevance: { level: 'none', score: 0 } }), counts: noCounts }, { findings: [] }),
  'popup-no-figures': () => popup(pageOn(), { findings: [] }),
  'popup-reading': () => popup({ status: 'reading' }),
  'popup-off': () => popup({ status: 'off' }),
  'popup-restricted-browser': () => restricted('browser-page'),
  'popup-restricted-file': () => restricted('local-file'),
  'popup-restricted-pdf': () => restricted('pdf'),
  'popup-error': () =>
    popup({
      status: 'error',
      failure: {
        code: 'no-access',
        message: 'The tab moved to another site. Press the toolbar button there once more.',
      },
    }),
  'popup-hostile': () =>
    popup(pageOn(), { findings: views.map(hostile).map(entryOf), source: source && { ...source, notes: [HOSTILE] } }),
  'popup-trouble': () =>
    popup(pageOn(), { trouble: 'The browser would not keep this setting. Free some disk space, then try again.' }),
};

const CARDS: Readonly<Record<string, () => ComponentChild>> = {
  'card-agree': () => findingCard(0),
  'card-conflict': () => findingCard(2),
  'card-state': () => findingCard(3),
  'card-alone': () => findingCard(8),
  'card-own': () => card({ type: 'finding', finding: viewsOf(ownPage)[2] as FindingView }),
  'card-hostile': () => card({ type: 'finding', finding: hostile(views[2] as FindingView) }),
  'card-person': () => mentionCard('person', 'Marsh', 'una-marsh'),
  'card-place': () => mentionCard('place', 'Skerry Point', 'skerry-point'),
  'card-figure': () => mentionCard('figure', 'fourteen'),
};

const noShortcut: Shortcut = { description: 'Go to the previous compared figure', keys: '' };
const options = (more: Partial<OptionsViewProps> = {}) => (
  <OptionsView
    shown={allShown}
    painter="highlight"
    canHighlight={true}
    shortcuts={[{ description: 'Turn highlights on this page on or off', keys: 'Alt+Shift+Y' }, noShortcut]}
    version="0.1.0"
    locale="en-GB"
    trouble={null}
    onToggle={heard('toggle')}
    onPainter={heard('painter')}
    {...more}
  />
);

const OPTIONS: Readonly<Record<string, () => ComponentChild>> = {
  options: () => options(),
  'options-trouble': () =>
    options({ canHighlight: false, painter: 'mark', trouble: 'The browser would not keep this.' }),
};

/** Draws the named piece; the card in a shadow root over a page, as in real life. */
export function show(name: string): void {
  const [id, css, piece] = POPUPS[name] ? ['popup', popupCss, POPUPS[name]] : ['options', optionsCss, OPTIONS[name]];
  if (piece) {
    adoptStyles(document, pageStyles(), css);
    document.body.innerHTML = `<div id="${id}"></div>`;
    render(piece(), document.getElementById(id) as HTMLElement);
    return;
  }
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, cardStyles());
  render((CARDS[name] as () => ComponentChild)(), root);
}

export const NAMES = [...Object.keys(POPUPS), ...Object.keys(OPTIONS), ...Object.keys(CARDS)];
