import { browser } from './browser';

/** Opens the options page and leaves the popup. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => globalThis.close?.());
}

/** The language of the browser, whose number and date formats the reader is used to. The texts are English in all. */
export const readerLocale = (): string => browser.i18n.getUILanguage();

/** The version in the manifest. */
export const version = (): string => browser.runtime.getManifest().version;

export interface Shortcut {
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+Y"); empty where the reader has unset it or another extension has it. */
  readonly keys: string;
}

/** The shortcuts as they are set in the browser now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter((command) => command.description)
    .map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut }));
}
