import { browser } from './browser';

/** The shortcuts of manifest.json. */
export type Command = 'toggle-highlights' | 'next-figure' | 'previous-figure';

/** Calls back when the reader presses a shortcut; that lends us the tab, as a click on the button does. */
export function onCommand(listener: (command: Command, tab: number) => void): void {
  browser.commands.onCommand.addListener(async (command, pressedIn) => {
    const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (tab?.id !== undefined) listener(command as Command, tab.id);
  });
}
