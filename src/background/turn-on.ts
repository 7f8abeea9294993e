import { sendToPage } from '../platform/channel';
import { injectPageScript } from '../platform/injection';
import type { WireState } from '../platform/wire';

/** Puts the page script into a tab, if need be, and turns it on there. */
export async function turnOn(tab: number): Promise<WireState> {
  const injection = await injectPageScript(tab);
  if (!injection.ok) return { status: 'error', failure: injection.failure };
  if (injection.value.status === 'restricted') return injection.value;
  const reply = await sendToPage(tab, 'page.turnOn', null);
  return reply.ok ? reply.value : { status: 'error', failure: reply.failure };
}

/** Turns a tab off if it is on, else on. */
export async function toggle(tab: number): Promise<void> {
  const state = await sendToPage(tab, 'page.state', null);
  const off = !state.ok || state.value.status === 'off' || state.value.status === 'error';
  await (off ? turnOn(tab) : sendToPage(tab, 'page.turnOff', null));
}
