import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from '../browser-harness/harness';

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await openHarness();
  page = await harness.open(`<!doctype html><html><head><style>${STYLE}</style></head><body></body></html>`);
});
afterAll(() => harness.close());

const STYLE = '.gone{display:none}.clipped{position:absolute;clip-path:inset(50%)}';

/** Puts markup into the body, shadow trees included. */
const setBody = (html: string) => page.evaluate((markup) => document.body.setHTMLUnsafe(markup), html);

async function blocksOf(body: string) {
  await setBody(body);
  return page.evaluate(() => inPage.blocks());
}
const textsOf = async (body: string) => (await blocksOf(body)).map(([, text]) => text);

describe('what is not read', () => {
  const cases: [what: string, html: string][] = [
    ['a script', '<script>"canary 4,444"</script>'],
    ['a style sheet', '<style>/* canary 4,444 */</style>'],
    ['noscript', '<noscript>canary 4,444</noscript>'],
    ['a template', '<template><p>canary 4,444</p></template>'],
    ['a hidden element', '<p hidden>canary 4,444</p>'],
    ['an element that a style sheet hides', '<p class="gone">canary 4,444</p>'],
    ['an invisible element', '<p style="visibility: hidden">canary 4,444</p>'],
    ['an element hidden from screen readers', '<p aria-hidden="true">canary 4,444</p>'],
    ['text for screen readers alone', '<p><span class="clipped">canary 4,444</span></p>'],
    ['svg', '<svg><text>canary 4,444</text></svg>'],
    ['mathematics', '<math><mn>4444</mn><mtext>canary</mtext></math>'],
    ['a navigation', '<nav><a href="#">canary 4,444</a></nav>'],
    ['a footer', '<footer>canary 4,444</footer>'],
    ['a form', '<form><p>canary 4,444</p><label>canary</label></form>'],
    ['a text area', '<textarea>canary 4,444</textarea>'],
    ['a list of options', '<select><option>canary 4,444</option></select>'],
    ['a button', '<button>canary 4,444</button>'],
    ['an editable area', '<div contenteditable><p>canary 4,444</p></div>'],
    ['a code editor', '<div class="cm-editor"><div>canary 4,444</div></div>'],
    ['a text box by role', '<div role="textbox">canary 4,444</div>'],
    ['a menu', '<ul role="menu"><li>canary 4,444</li></ul>'],
    ['code', '<code>canary 4,444</code>'],
    ['an advertisement', '<div class="advert"><p>canary 4,444</p></div>'],
    ['readers’ comments', '<section id="comments"><p>canary 4,444</p></section>'],
    ['what is folded away', '<details><summary>More</summary><p>canary 4,444</p></details>'],
    ['a frame', '<iframe srcdoc="<p>canary 4,444</p>"></iframe>'],
    ['a shadow tree', '<div><template shadowrootmode="open"><p>canary 4,444</p></template></div>'],
    ['an attribute', '<img alt="canary 4,444"><p title="canary 4,444">x</p>'],
    ['a comment', '<!-- canary 4,444 -->'],
  ];

  it.each(cases)('passes over %s', async (_, html) => {
    const texts = await textsOf(`<p>Before.</p>${html}<p>After.</p>`);
    expect(texts.join(' ')).not.toMatch(/canary|4,?444/);
    expect(texts[0]).toBe('Before.');
    expect(texts.at(-1)).toBe('After.');
  });
});

describe('what stands apart', () => {
  const cases: [what: string, html: string, texts: string[]][] = [
    ['paragraphs', '<p>It cost 2</p><p>353 came.</p>', ['It cost 2', '353 came.']],
    ['lines', '2<br>353 came.', ['2', '353 came.']],
    ['list items', '<ul><li>2</li><li>353 came.</li></ul>', ['2', '353 came.']],
    ['cells', '<table><tr><td>2</td><td>353</td></tr></table>', ['2', '353']],
    ['terms and meanings', '<dl><dt>Held</dt><dd>353</dd></dl>', ['Held', '353']],
    ['loose text around a box', 'Up to 2<div>353 came.</div>1 left.', ['Up to 2', '353 came.', '1 left.']],
    ['children of a flexible box', '<div style="display:flex"><span>2</span><span>353</span></div>', ['2', '353']],
    [
      'spans shown as blocks',
      '<span style="display:block">2</span><span style="display:block">353</span>',
      ['2', '353'],
    ],
    [
      'boxes in a line',
      '<div style="display:inline-block">2</div><div style="display:inline-block">353</div>',
      ['2', '353'],
    ],
    ['what is around a field', '<p>2<input>353 came.</p>', ['2', '353 came.']],
    ['what is around a rule', '<div>2<hr>353</div>', ['2', '353']],
    [
      'a picture and its caption',
      '<figure><img><figcaption>353 people.</figcaption></figure>1 left.',
      ['353 people.', '1 left.'],
    ],
  ];
  it.each(cases)('does not glue %s', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts);
  });
});

describe('what stands together', () => {
  const cases: [what: string, html: string, text: string][] = [
    ['a figure split over inline tags', '<p>Some 2,<b>35</b><i>3</i> came.</p>', 'Some 2,353 came.'],
    ['a word with a drop cap', '<p><span style="float:left">R</span>ussia said.</p>', 'Russia said.'],
    ['a word with a possible break', '<p>2,353 res<wbr>ervists</p>', '2,353 reservists'],
    ['a line wrapped in the source', '<p>Some\n      2,353 <b> people</b>\n came.</p>', 'Some 2,353 people came.'],
    ['no-break spaces', '<p>2&nbsp;353 people</p>', '2\u00a0353 people'],
    ['words around a script', '<p>Some 2,<script>1</script>353 came.</p>', 'Some 2,353 came.'],
    ['words around a comment', '<p>Some 2,<!-- x -->353 came.</p>', 'Some 2,353 came.'],
    [
      'a figure and the mark of a footnote',
      '<p>Some 2,353<sup><a href="#n">[4]</a></sup> came.</p>',
      'Some 2,353 came.',
    ],
    ['a figure and a raised number', '<p>Some 2,353<sup>4</sup> came.</p>', 'Some 2,353 came.'],
    ['an ordinal', '<p>The 21<sup>st</sup> of September</p>', 'The 21st of September'],
    ['a link with a block in it', '<a href="#"><span>2,353</span> people</a>', '2,353 people'],
    ['spans that are boxes in a line', '<p><span style="display:inline-block">2,353</span> people</p>', '2,353 people'],
    [
      'wrapped by an element without a box',
      '<p><span style="display:contents">2,353</span> people</p>',
      '2,353 people',
    ],
    ['text with annotations', '<p><ruby>2,353<rt>x</rt></ruby> people</p>', '2,353 people'],
  ];
  it.each(cases)('reads %s as one text', async (_, html, text) => {
    expect(await textsOf(html)).toEqual([text]);
  });
});

describe('kinds of block', () => {
  it('tells headings, paragraphs, list items, captions, quotes and cells apart', async () => {
    const html = `<h1>One</h1><p>Two</p><ul><li>Three</li><li><p>Four</p></li></ul>
      <figure><figcaption>Five</figcaption></figure><blockquote><p>Six</p></blockquote>
      <table><caption>Seven</caption><tr><th>Eight</th><td>Nine</td><td><p>Ten</p></td></tr></table><div>Eleven</div>`;
    expect((await blocksOf(html)).map(([kind]) => kind)).toEqual([
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'caption',
      'quote',
      'caption',
      'cell',
      'cell',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('ranges of a block', () => {
  const cases: [what: string, html: string][] = [
    ['composed and decomposed letters', '<p>Mün\u0308chen café cafe\u0301 İstanbul straße ΣΊΣΥΦΟΣ</p>'],
    ['characters beyond the first plane', '<p>😀 2,353 👩‍👩‍👧 people 𝟚𝟛</p>'],
    ['right-to-left text', '<p dir="rtl">اعتقلت الشرطة 2,353 شخصا في موسكو</p>'],
    ['soft hyphens', '<p>2,353 re&shy;serv&shy;ists</p>'],
    ['words split over tags', '<p>Some <b>re<i>ser</i></b>vists 2,<em>3</em>53</p>'],
    ['white space of every kind', '<p>\n\t 2,353 \n people&nbsp;came\t\n</p>'],
    ['curly quotes', '<p>“It’s 2,353,” she said.</p>'],
    [
      'things in between that are not read',
      '<p>re<script>x</script>serv<span hidden>no</span>ists 2,3<sup>[1]</sup>53</p>',
    ],
  ];
  it.each(cases)('hold the words that they are for: %s', async (_, html) => {
    await setBody(html);
    const pairs = await page.evaluate(() => inPage.wordsAndRanges());
    expect(pairs.length).toBeGreaterThan(1);
    expect(pairs.map(({ range }) => range)).toEqual(pairs.map(({ word }) => word));
  });
});
