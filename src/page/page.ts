import { listen } from '../platform/channel';
import { FailureError } from '../platform/failure';
import { isAlive } from '../platform/lifetime';
import type { ToPage } from '../platform/messages';
import { stateToWire } from '../platform/wire';
import { pageSession, type Session } from './session';

/*
 * The page script. The background may put it into a page many times over; the first stays, unless its extension has
 * been reloaded since, for then nobody can reach it any more.
 */
interface Resident {
  isAlive(): boolean;
  leave(): void;
}

const slot = globalThis as { secondSource?: Resident };

function found(there: boolean): null {
  if (there) return null;
  const message = 'This figure is not on the page any more, or its category is switched off.';
  throw new FailureError({ code: 'gone', message });
}

function answerMessages(session: Session, signal: AbortSignal): void {
  listen<ToPage>(
    {
      'page.state': () => stateToWire(session.state()),
      'page.turnOn': async () => stateToWire(await session.turnOn()),
      'page.turnOff': () => stateToWire(session.turnOff()),
      'page.reveal': ({ finding }) => found(session.reveal(finding)),
      'page.step': ({ by }) => found(session.step(by)),
    },
    signal,
  );
}

function moveIn(): void {
  const session = pageSession();
  const stay = new AbortController();
  answerMessages(session, stay.signal);
  slot.secondSource = {
    isAlive,
    leave() {
      session.turnOff();
      stay.abort();
    },
  };
}

if (!slot.secondSource?.isAlive()) {
  slot.secondSource?.leave();
  moveIn();
}
