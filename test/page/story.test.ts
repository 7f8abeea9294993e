import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/page/read-document';

const sentence = 'On the third day the count of those who had come to the square went up to 2,353 again. ';
const paragraphs = (count: number, word: string) => `<p>${word} ${sentence.repeat(2)}</p>`.repeat(count);
const teasers =
  '<ul><li><a href="/a">Teaser with 7,777 people</a></li><li><a href="/b">Teaser with 8,888</a></li></ul>';

function storyOf(body: string): string {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  return readDocument(document as unknown as Document)
    .blocks.map(({ text }) => text)
    .join('\n');
}

describe('the story of a page', () => {
  const cases: [layout: string, html: string][] = [
    ['an article element', `<div>Other</div>${teasers}<article><h1>Headline</h1>${paragraphs(4, 'Story')}</article>`],
    ['a main element', `<div>Other</div><main><h1>Headline</h1>${paragraphs(4, 'Story')}</main>${teasers}`],
    [
      'an element that holds most of the text',
      `<h1>Headline</h1><div><div>${paragraphs(4, 'Story')}</div></div><div>Other ${teasers}</div>`,
    ],
    [
      'an article that teasers surround',
      `<article>Other ${teasers}</article><article><h1>Headline</h1>${paragraphs(4, 'Story')}</article><article>Other ${teasers}</article>`,
    ],
    [
      'an article with teasers in it',
      `<article><h1>Headline</h1>${paragraphs(2, 'Story')}${teasers}${paragraphs(2, 'Story')}</article>`,
    ],
    [
      'a form that the whole site stands in',
      `<form><div>Other</div><article><h1>Headline</h1>${paragraphs(4, 'Story')}</article></form>`,
    ],
    [
      'a box with a name that means something else elsewhere',
      `<div class="promo"><article><h1>Headline</h1>${paragraphs(4, 'Story')}</article></div>`,
    ],
  ];
  it.each(cases)('is found in %s', (_, html) => {
    const text = storyOf(html);
    expect(text).toContain('Headline');
    expect(text.match(/Story/g)).toHaveLength(4);
    expect(text).not.toMatch(/Teaser|Other/);
  });

  it('is all of a page on which nothing stands out', () => {
    expect(storyOf(`<div>One 1,111.</div><ul><li><a href="#">Two 2,222.</a></li></ul>`)).toBe('One 1,111.\nTwo 2,222.');
  });

  it('is all the entries of a live page', () => {
    const entry = (name: string) => `<article>${paragraphs(1, name)}</article>`;
    const text = storyOf(
      `<div id="blog">${['Alpha', 'Beta', 'Gamma', 'Delta'].map(entry).join('')}</div><div>Other ${teasers}</div>`,
    );
    expect(text).toMatch(/Alpha.*Beta.*Gamma.*Delta/s);
  });

  it('is nothing of an empty page', () => {
    expect(storyOf('')).toBe('');
  });
});
