import type { Category } from '../../src/core/model';
import { articleBlocks } from '../../src/page/blocks/article-blocks';
import { collectBlocks } from '../../src/page/blocks/collect-blocks';
import { layoutLook } from '../../src/page/blocks/layout-look';
import { pageSession, type Session } from '../../src/page/session';
import { rangesOf } from '../../src/page/text-ranges';
import type { PainterName } from '../../src/platform/page-state';
import { categoryShown, painter } from '../../src/platform/settings';
import { calls } from './fake-browser';

export { handWrittenApp } from './hand-written-app';
export { preactApp, preactHydrated, preactMarkup } from './preact-app';

/* What tests call in the page, through `page.evaluate(() => inPage.…)`. */

const session: Session = pageSession();
const all = () => [...collectBlocks(document.body, layoutLook)];

/** Kind and text of each block of the body. */
export const blocks = () => all().map(({ kind, text }) => [kind, text] as const);
export const texts = () => all().map(({ text }) => text);
export const storyTexts = () => articleBlocks(all()).map(({ text }) => text);

/** For every run of letters and digits in every block: its text, and the text of its ranges. */
export function wordsAndRanges(): { word: string; range: string }[] {
  return all().flatMap((block) =>
    [...block.text.matchAll(/[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u00ad,]+/gu)].map(({ 0: word, index }) => ({
      word,
      range: rangesOf(block, { start: index, end: index + word.length })
        .map(String)
        .join(''),
    })),
  );
}

export async function turnOn(name: PainterName = 'highlight'): Promise<string> {
  await painter.set(name);
  const state = await session.turnOn();
  return state.status === 'error' ? state.failure.message : state.status;
}

export const turnOff = () => session.turnOff().status;
export const reveal = (finding: number) => session.reveal(finding);
export const step = (by: 1 | -1) => session.step(by);
export const show = (category: Category, shown: boolean) => categoryShown[category].set(shown);
export const usePainter = (name: PainterName) => painter.set(name);
export const counts = () => {
  const state = session.state();
  return state.status === 'on' ? state.counts : null;
};
export const reads = () => calls.read;

/** The surfaces of all highlights, in reading order, whichever painter drew them. */
export function painted(): string[] {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('text-mark-') && name !== 'text-mark-0')
    .flatMap(([, highlight]) => [...highlight] as Range[]);
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const marks = [...document.querySelectorAll('mark[data-markjs]')].map((mark) => mark.textContent ?? '');
  return [...ranges.map(String), ...marks];
}

interface Snapshot {
  readonly html: string;
  readonly nodes: readonly Text[];
  readonly data: readonly string[];
}

function allTextNodes(): Text[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

let before: Snapshot | null = null;

export function remember(): void {
  const nodes = allTextNodes();
  before = { html: document.documentElement.outerHTML, nodes, data: nodes.map(({ data }) => data) };
}

/** What is no longer as it was when it was remembered: nothing, if all is well. */
export function differences(): string[] {
  const nodes = allTextNodes();
  const { html, nodes: old, data } = before!;
  return [
    ...(document.documentElement.outerHTML === html ? [] : ['markup']),
    ...(nodes.length === old.length ? [] : [`${nodes.length} text nodes, not ${old.length}`]),
    ...(nodes.every((node, i) => node === old[i]) ? [] : ['text nodes are not the same nodes']),
    ...(nodes.every((node, i) => node.data === data[i]) ? [] : ['text nodes have other text']),
    ...(document.adoptedStyleSheets.length ? ['a style sheet is left'] : []),
  ];
}

/** Closed roots are closed to the page; a test that is in the page from the start can keep the key. */
let cardRoot: ShadowRoot | null = null;
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  cardRoot = attachShadow.call(this, init);
  return cardRoot;
};

const cardHost = () => (cardRoot?.host.isConnected ? (cardRoot.host as HTMLElement) : null);

/** What the card says; `null` where none is open. */
export const cardText = () => (cardHost() ? (cardRoot?.textContent ?? '') : null);

export function cardBox() {
  const { left, top, right, bottom } = cardHost()?.getBoundingClientRect() ?? new DOMRect();
  return { left, top, right, bottom };
}

/** Whether a click in the middle of the card would hit it. */
export function cardIsOnTop(): boolean {
  const { left, top, right, bottom } = cardBox();
  return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === cardHost();
}

const heard: string[] = [];
export const keysHeard = () => heard;

/** Listens as pages do, at the document. */
export function recordKeys(): void {
  for (const type of ['keydown', 'keyup', 'keypress']) {
    for (const capture of [true, false]) {
      document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), { capture });
    }
  }
}
