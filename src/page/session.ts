import { announce } from '../platform/channel';
import { asFailure, FailureError } from '../platform/failure';
import { onceDead } from '../platform/lifetime';
import type { PageState, PageSummary } from '../platform/page-state';
import { categoriesShown, painter as painterSetting } from '../platform/settings';
import { layoutLook } from './blocks/layout-look';
import { type Guide, guide } from './card/guide';
import { followSettings } from './follow-settings';
import { type Highlights, highlights } from './highlights';
import { watchChanges } from './observe/changes';
import { giveWay } from './observe/give-way';
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

const stateOf = ({ reading, names }: PageReading, { counts, painter }: Highlights): PageState => ({
  status: 'on',
  reading,
  names,
  counts,
  painter,
});

/** What happens to the session while a page is on. */
interface Turns {
  onState(state: PageState): void;
  /** Something that ends it. */
  onFailure(error: unknown): void;
}

/**
 * Reads the page and puts highlights on it until `signal` aborts, which takes back all of it. Gives the guide to the
 * highlights once they are on; throws where they cannot be put on, or when `signal` aborts before they are.
 */
async function stayOn({ onState, onFailure }: Turns, signal: AbortSignal): Promise<Guide> {
  const [shown, chosen] = await Promise.all([categoriesShown(), painterSetting.get()]);
  signal.throwIfAborted();
  const onChange = (records: readonly MutationRecord[]) => {
    drawn.repair(records);
    reader.again();
  };
  const changes = watchChanges(layoutLook, onChange, signal);
  const drawn = highlights(chosen, shown, { turn: giveWay(signal), unseen: changes.unseen });
  signal.addEventListener('abort', () => drawn.clear(), { once: true });
  let latest: PageReading;
  let leader: Guide | null = null;
  async function draw(reading: PageReading) {
    latest = reading;
    await drawn.draw(reading);
    leader?.refresh(reading);
    onState(stateOf(reading, drawn));
  }
  const reader = pageReader(changes, drawn.uncover, (reading) => draw(reading).catch(onFailure), signal);
  const outcome = await reader.first;
  signal.throwIfAborted();
  if (!outcome.ok) throw new FailureError(outcome.failure);
  await draw(outcome.value);
  leader = guide(drawn, outcome.value, signal);
  followSettings(drawn, () => onState(stateOf(latest, drawn)), signal);
  return leader;
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
