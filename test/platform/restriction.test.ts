import { describe, expect, it } from 'vitest';
import { type Restriction, restrictionOf } from '../../src/platform/restriction';

const CASES: [address: string | undefined, why: Restriction | null][] = [
  ['https://news.example/story', null],
  ['http://127.0.0.1:8080/', null],
  ['https://news.example/story.pdf?page=2', 'pdf'],
  ['https://news.example/?file=story.pdf', null],
  ['chrome://extensions/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['moz-extension://5ec0d50c/popup.html', 'browser-page'],
  ['chrome-extension://abc/popup.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://addons.mozilla.org.news.example/', null],
  ['view-source:https://news.example/', 'source-view'],
  ['file:///home/reader/story.html', 'local-file'],
  [undefined, 'other'],
  ['', 'other'],
  ['no address', 'other'],
];

describe('why the browser keeps us off a page', () => {
  it.each(CASES)('%s: %s', (address, why) => {
    expect(restrictionOf(address)).toBe(why);
  });
});
