import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageContext } from '../../src/page/context/page-context';
import { dayOf } from '../../src/page/context/published-date';

const documentOf = (head: string, body = '') =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document;

describe('the day of publication', () => {
  const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const cases: [where: string, head: string, body: string, day: string | undefined][] = [
    ['Open Graph', '<meta property="article:published_time" content="2022-09-26T21:15:00Z">', '', '2022-09-26'],
    ['microdata', '<meta itemprop="datePublished" content="2022-09-26">', '', '2022-09-26'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2022-09-26">', '', '2022-09-26'],
    ['linked data', linked({ '@type': 'NewsArticle', datePublished: '2022-09-26T10:00+03:00' }), '', '2022-09-26'],
    [
      'a graph of linked data',
      linked({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          { '@type': ['Thing', 'LiveBlogPosting'], datePublished: '2022-09-26' },
        ],
      }),
      '',
      '2022-09-26',
    ],
    [
      'a list of linked data',
      linked([{ '@type': 'Organization' }, { '@type': 'ReportageNewsArticle', datePublished: '20220926' }]),
      '',
      '2022-09-26',
    ],
    ['a time element', '', '<article><time datetime="2022-09-26T08:00">Monday</time></article>', '2022-09-26'],
    [
      'the first of several times',
      '',
      '<time datetime="2022-09-26">a</time><time datetime="2022-09-27">b</time>',
      '2022-09-26',
    ],
    [
      'the story’s time rather than the site’s',
      '',
      '<time datetime="2022-10-01">now</time><article><time datetime="2022-09-26">x</time></article>',
      '2022-09-26',
    ],
    ['linked data that is broken', '<script type="application/ld+json">{"datePublished": </script>', '', undefined],
    ['linked data of something else', linked({ '@type': 'VideoObject', datePublished: '2022-09-26' }), '', undefined],
    [
      'linked data that never ends',
      linked({
        '@graph': {
          '@graph': {
            '@graph': {
              '@graph': { '@graph': { '@graph': { '@graph': { '@type': 'Article', datePublished: '2022-09-26' } } } },
            },
          },
        },
      }),
      '',
      undefined,
    ],
    ['nowhere', '<meta name="date" content="soon">', '<time>Monday</time>', undefined],
  ];
  it.each(cases)('is found in %s', (_, head, body, day) => {
    expect(pageContext(documentOf(head, body)).published).toBe(day);
  });

  it.each([
    ['2022-09-26', '2022-09-26'],
    ['2022-09-26T23:59:59-08:00', '2022-09-26'],
    ['20220926T1015', '2022-09-26'],
    ['Mon, 26 Sep 2022 10:15:00 +0100', '2022-09-26'],
    ['6 September 2022', '2022-09-06'],
    ['2022-13-26', null],
    ['2022-00-26', null],
    ['0022-09-26', null],
    ['1664186100', null],
    ['202209261015', null],
    ['yesterday', null],
    ['', null],
  ])('reads “%s” as %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('the page’s own words for itself', () => {
  it.each([
    ['Open Graph', '<meta property="og:title" content=" A  story "><title>A story | News</title>', '', 'A story'],
    ['its headline', '<title>A story | News</title>', '<h1>A <b>story</b></h1>', 'A story'],
    ['its title', '<title>A story | News</title>', '', 'A story | News'],
    ['nothing', '', '', undefined],
  ])('are taken from %s', (_, head, body, title) => {
    expect(pageContext(documentOf(head, body)).title).toBe(title);
  });

  it('are its address without what a link to it carried', () => {
    const document = documentOf('<link rel="canonical" href="https://news.example/story">');
    expect(pageContext(document, 'https://news.example/story?from=mail').url).toBe('https://news.example/story');
  });

  it.each(['', '<link rel="canonical" href="/story">', '<link rel="canonical">'])(
    'are where it is with “%s”',
    (head) => {
      expect(pageContext(documentOf(head), 'https://news.example/a').url).toBe('https://news.example/a');
    },
  );
});
