import { announce } from '../platform/channel';
import { asFailure } from '../platform/failure';
import { onceDead } from '../platform/lifetime';
import type { PageState, PageSummary } from '../platform/page-state';
import type { Guide } from './card/guide';
import { stayOn } from './stay-on';

/** What can be asked of a page. */
export interface Session {
  state(): PageState;
  /** Replies when the page has been read, or why it could not be. */
  turnOn(): Promise<PageState>;
  turnOff(): PageState;
  /** Goes to a finding; `false` where it is not on the page (any more), or not shown. */
  reveal(finding: number): boolean;
  /** Goes to the next or previous finding from where the reader is; `false` where there is none. */
  step(by: 1 | -1): boolean;
}

const OFF: PageState = { status: 'off' };

function summary(state: PageState): PageSummary {
  const findings = state.status === 'on' ? state.reading.findings : [];
  const conflicts = findings.filter(({ verdict }) => verdict === 'conflict').length;
  return { status: state.status, findings: findings.length, conflicts };
}

/** One page, on or off. All that being on takes hangs on one signal: to turn off is to abort it. */
export function pageSession(): Session {
  let state = OFF;
  let life: AbortController | null = null;
  let turnedOn: Promise<unknown> | null = null;
  let leader: Guide | null = null;

  function end(next: PageState): PageState {
    life?.abort();
    life = turnedOn = leader = null;
    return enter(next);
  }

  function enter(next: PageState): PageState {
    state = next;
    void announce('page.changed', summary(next));
    return next;
  }

  const turnOff = () => (state.status === 'off' ? state : end(OFF));

  async function start({ signal }: AbortController): Promise<void> {
    // Chromium lets scripts into the page around its PDF viewer, which has no text of its own.
    if (document.contentType === 'application/pdf') return void end({ status: 'restricted', why: 'pdf' });
    const onFailure = (error: unknown) => {
      if (!signal.aborted) end({ status: 'error', failure: asFailure(error) });
    };
    enter({ status: 'reading' });
    onceDead(turnOff, signal);
    try {
      const guide = await stayOn({ onState: (next) => signal.aborted || enter(next), onFailure }, signal);
      if (!signal.aborted) leader = guide;
    } catch (error) {
      onFailure(error);
    }
  }

  return {
    state: () => state,
    turnOn() {
      life ??= new AbortController();
      turnedOn ??= start(life);
      return turnedOn.then(() => state);
    },
    turnOff,
    reveal: (finding) => leader?.reveal(finding) ?? false,
    step: (by) => leader?.step(by) ?? false,
  };
}
