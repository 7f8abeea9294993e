import { browser } from './browser';

/** Opens the options page and leaves the popup. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => globalThis.close?.());
}

/** The language of the browser, whose number and date formats the reader is used to. The texts are English in all. */
export const readerLocale = (): string => browser.i18n.getUILanguage();

/** The version in the manifest. */
export const version = (): string => browser.runtime.getManifest().version;
