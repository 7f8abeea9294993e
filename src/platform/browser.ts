/** The WebExtension API with promises, the same in every browser. Everything else in `src/platform` goes through here. */
export { default as browser } from 'webextension-polyfill';
