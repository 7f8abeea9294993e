import type { Block, Context } from '../core/model';
import type { PageSummary } from './page-state';
import type { WireReading, WireState } from './wire';

/** One message: what it carries and what comes back. Replies travel as `Outcome`, so that errors cross as data. */
interface Message<Payload, Reply> {
  readonly payload: Payload;
  readonly reply: Reply;
}

/** To the page script of one tab. */
export interface ToPage {
  'page.state': Message<null, WireState>;
  /** Reads and paints; replies when it is done. No effect where it is on. */
  'page.turnOn': Message<null, WireState>;
  /** Leaves the page as it was. No effect where it is off. */
  'page.turnOff': Message<null, WireState>;
  /** Scrolls to a finding of the reading, flashes it and opens its card. `finding` is its index. */
  'page.reveal': Message<{ readonly finding: number }, null>;
  /** Goes to the next (1) or previous (-1) finding in the text and opens its card for the keyboard. */
  'page.step': Message<{ readonly by: 1 | -1 }, null>;
}

/** To the background. */
export interface ToBackground {
  /** From a page: reads its text. Each call stands alone. */
  'text.read': Message<{ readonly blocks: readonly Block[]; readonly context: Context }, WireReading>;
  /** From our own pages: puts the page script into a tab, if need be, and turns it on. */
  'tab.turnOn': Message<{ readonly tab: number }, WireState>;
}

/** From a page to whoever listens: the background (badge) and an open popup. Nobody replies with anything. */
export interface ToEveryone {
  'page.changed': Message<PageSummary, null>;
}

export type Contract = ToPage | ToBackground | ToEveryone;
export type Payload<C, T extends keyof C> = C[T] extends Message<infer P, unknown> ? P : never;
export type Reply<C, T extends keyof C> = C[T] extends Message<unknown, infer R> ? R : never;

/** The parts of the extension that can send. `page` is the page script: it runs next to code that we do not trust. */
export type Sender = 'page' | 'background' | 'popup' | 'options';

/** Who may send what. A message from anybody else is refused. */
export const SENDERS: Readonly<Record<keyof (ToPage & ToBackground & ToEveryone), readonly Sender[]>> = {
  'page.state': ['popup', 'background'],
  'page.turnOn': ['background'],
  'page.turnOff': ['popup', 'background'],
  'page.reveal': ['popup', 'background'],
  'page.step': ['background'],
  'text.read': ['page'],
  'tab.turnOn': ['popup'],
  'page.changed': ['page'],
};
