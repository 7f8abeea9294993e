import { announce } from '../platform/channel';
import { onceDead } from '../platform/lifetime';
import type { PageState, PageSummary } from '../platform/page-state';
import { categoriesShown, painter as painterSetting } from '../platform/settings';
import { type Guide, guide } from './card/guide';
import { followSettings } from './follow-settings';
import { type Highlights, highlights } from './highlights';
import { type PageReading, pageReader } from './page-reader';

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

const onState = ({ reading, names }: PageReading, { counts, painter }: Highlights): PageState => ({
  status: 'on',
  reading,
  names,
  counts,
  painter,
});

/**
 * Reads the page and puts highlights on it until `signal` aborts, which takes back all of it. `enter` hears of every
 * state; gives the guide to the highlights once they are on.
 */
async function stayOn(enter: (state: PageState) => void, signal: AbortSignal): Promise<Guide | null> {
  const [shown, chosen] = await Promise.all([categoriesShown(), painterSetting.get()]);
  if (signal.aborted) return null;
  const drawn = highlights(chosen, shown);
  signal.addEventListener('abort', () => drawn.clear(), { once: true });
  let latest: PageReading;
  let leader: Guide | null = null;
  function draw(reading: PageReading) {
    latest = reading;
    reader.unseen(() => drawn.draw(reading));
    leader?.refresh(reading);
    enter(onState(reading, drawn));
  }
  const reader = pageReader(drawn, draw, signal);
  const outcome = await reader.first;
  if (signal.aborted) return null;
  if (!outcome.ok) {
    enter({ status: 'error', failure: outcome.failure });
    return null;
  }
  draw(outcome.value);
  leader = guide(drawn, outcome.value, signal);
  followSettings(drawn, reader.unseen, () => enter(onState(latest, drawn)), signal);
  return leader;
}

/** One page, on or off. All that being on takes hangs on one signal: to turn off is to abort it. */
export function pageSession(): Session {
  let state = OFF;
  let life: AbortController | null = null;
  let turnedOn: Promise<PageState> | null = null;
  let leader: Guide | null = null;

  function enter(next: PageState): PageState {
    state = next;
    void announce('page.changed', summary(next));
    return next;
  }

  function turnOff(): PageState {
    life?.abort();
    life = turnedOn = leader = null;
    return state.status === 'off' ? state : enter(OFF);
  }

  async function start(controller: AbortController): Promise<PageState> {
    const { signal } = controller;
    // Chromium lets scripts into the page around its PDF viewer, which has no text of its own.
    if (document.contentType === 'application/pdf') return enter({ status: 'restricted', why: 'pdf' });
    enter({ status: 'reading' });
    onceDead(turnOff, signal);
    leader = await stayOn((next) => signal.aborted || enter(next), signal);
    // What failed is over; turning on again starts afresh.
    if (!leader && life === controller) {
      controller.abort();
      life = turnedOn = null;
    }
    return state;
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
