import { browser } from './browser';
import { asFailure, failed, type Outcome, success } from './failure';
import { type Payload, type Reply, SENDERS, type ToBackground, type ToEveryone, type ToPage } from './messages';
import { type MessageSender, senderOf } from './sender';

/** What a handler is told of the sender: the tab, where it is a page. */
export interface From {
  readonly tab: number | null;
}

export type Handlers<C> = {
  readonly [T in keyof C]?: (payload: Payload<C, T>, from: From) => Reply<C, T> | Promise<Reply<C, T>>;
};

interface Envelope {
  readonly type: string;
  readonly payload: unknown;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && typeof (message as Envelope).type === 'string';

/** The browsers' words for "nobody listens there". */
const NOBODY = /receiving end does not exist|message port closed|message channel (is )?closed/i;

/** Answers messages until `signal` aborts. What a handler throws goes back as a failure. */
export function listen<C extends ToPage | ToBackground | ToEveryone>(handlers: Handlers<C>, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: MessageSender): Promise<Outcome<unknown>> | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.type)) return undefined;
    return answer(handlers, message, sender);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

async function answer<C>(handlers: Handlers<C>, message: Envelope, sender: MessageSender): Promise<Outcome<unknown>> {
  const who = senderOf(sender);
  const allowed = (SENDERS as Readonly<Record<string, readonly string[]>>)[message.type];
  if (!who || !allowed?.includes(who)) {
    return failed('refused', `Second Source refused a message (${message.type}) from where it should not come.`);
  }
  const handler = handlers[message.type as keyof C] as (payload: unknown, from: From) => unknown;
  try {
    return success(await handler(message.payload, { tab: sender.tab?.id ?? null }));
  } catch (error) {
    return { ok: false, failure: asFailure(error) };
  }
}

/** Sends to the page script of a tab. A tab without one gives the failure `no-page-script`. */
export function sendToPage<T extends keyof ToPage>(tab: number, type: T, payload: Payload<ToPage, T>) {
  return delivered<Reply<ToPage, T>>(
    () => browser.tabs.sendMessage(tab, { type, payload }, { frameId: 0 }),
    failed('no-page-script', 'Highlights are not on in this tab. Turn them on and try again.'),
  );
}

/** Sends to the background; once more if it was stopped half-way, for every call to it stands alone. */
export async function sendToBackground<T extends keyof ToBackground>(type: T, payload: Payload<ToBackground, T>) {
  const lost = failed(
    'background-lost',
    'The browser stopped Second Source in the middle of its work. Turn highlights off and on again.',
  );
  const send = () => delivered<Reply<ToBackground, T>>(() => browser.runtime.sendMessage({ type, payload }), lost);
  const first = await send();
  return first === lost ? send() : first;
}

/** Tells whoever listens; it does not matter whether anybody does. */
export async function announce<T extends keyof ToEveryone>(type: T, payload: Payload<ToEveryone, T>): Promise<void> {
  await delivered(() => browser.runtime.sendMessage({ type, payload }), failed('gone', 'Nobody listened.'));
}

/** `undefined` is what the browsers give when a listener was there but went away, or minded another message. */
async function delivered<R>(send: () => Promise<unknown>, nobody: Outcome<never>): Promise<Outcome<R>> {
  try {
    return ((await send()) as Outcome<R> | undefined) ?? nobody;
  } catch (error) {
    if (error instanceof Error && NOBODY.test(error.message)) return nobody;
    return { ok: false, failure: asFailure(error) };
  }
}
