import { listen, sendToPage } from '../platform/channel';
import { onCommand } from '../platform/commands';
import type { ToBackground, ToEveryone } from '../platform/messages';
import { showBadge } from './badge';
import knowledge from './knowledge.js';
import { textReader } from './read-text';
import { toggle, turnOn } from './turn-on';

/*
 * The browser stops the background whenever it likes and starts it again for the next message. Nothing here is
 * remembered from one message to the next but the parsed knowledge, which can be had again.
 */
const readText = textReader(knowledge);

listen<ToBackground & ToEveryone>(
  {
    'text.read': ({ blocks, context }) => readText(blocks, context),
    'tab.turnOn': ({ tab }) => turnOn(tab),
    'page.changed': async (summary, from) => {
      if (from.tab !== null) await showBadge(from.tab, summary);
      return null;
    },
  },
  new AbortController().signal,
);

onCommand(async (command, tab) => {
  if (command === 'toggle-highlights') await toggle(tab);
  else await sendToPage(tab, 'page.step', { by: command === 'next-figure' ? 1 : -1 });
});
