import { announce } from '../platform/channel';
import type { Outcome } from '../platform/failure';
import { isAlive } from '../platform/lifetime';
import type { PageState, PageSummary } from '../platform/page-state';
import { categoriesShown, painter as painterSetting, watchCategories } from '../platform/settings';
import { type Guide, guide } from './card/guide';
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

/** How often a page script that nobody turns off looks whether its extension is still there, in milliseconds. */
const LIFE_SIGN = 1000;

const OFF: PageState = { status: 'off' };

function summary(state: PageState): PageSummary {
  const findings = state.status === 'on' ? state.reading.findings : [];
  const conflicts = findings.filter(({ verdict }) => verdict === 'conflict').length;
  return { status: state.status, findings: findings.length, conflicts };
}

function onState({ reading, names }: PageReading, { counts, painter }: Highlights): PageState {
  return { status: 'on', reading, names, counts, painter };
}

/** One page, on or off. All that being on takes hangs on one signal: to turn off is to abort it. */
export function pageSession(): Session {
  let state = OFF;
  let life: AbortController | null = null;
  let turningOn: Promise<PageState> | null = null;
  let leader: Guide | null = null;

  function enter(next: PageState): PageState {
    state = next;
    if (isAlive()) void announce('page.changed', summary(next));
    return next;
  }

  function turnOff(): PageState {
    if (!life) return state.status === 'error' ? enter(OFF) : state;
    life.abort();
    life = null;
    leader = null;
    turningOn = null;
    return enter(OFF);
  }

  async function start(controller: AbortController): Promise<PageState> {
    const { signal } = controller;
    enter({ status: 'reading' });
    const [shown, chosen] = await Promise.all([categoriesShown(), painterSetting.get()]);
    if (signal.aborted) return state;
    const drawn = highlights(chosen, shown);
    const show = (reading: PageReading) => {
      reader.unseen(() => drawn.draw(reading));
      leader?.refresh(reading);
      enter(onState(reading, drawn));
    };
    const reader = pageReader(() => drawn, show, signal);
    signal.addEventListener('abort', () => drawn.clear(), { once: true });
    const outcome: Outcome<PageReading> = await reader.start();
    if (signal.aborted) return state;
    if (!outcome.ok) {
      controller.abort();
      life = null;
      turningOn = null;
      return enter({ status: 'error', failure: outcome.failure });
    }
    leader = guide(drawn, outcome.value, signal);
    show(outcome.value);
    keepUp(drawn, reader.unseen, signal);
    return state;
  }

  /** Follows the settings, and falls silent with the extension. */
  function keepUp(drawn: Highlights, unseen: (act: () => void) => void, signal: AbortSignal) {
    const restate = () => {
      if (state.status === 'on') enter({ ...state, counts: drawn.counts, painter: drawn.painter });
    };
    watchCategories((shown) => {
      unseen(() => drawn.show(shown));
      restate();
    }, signal);
    painterSetting.watch((name) => {
      unseen(() => drawn.usePainter(name));
      restate();
    }, signal);
    const resume = async () => unseen(drawn.show.bind(null, await categoriesShown()));
    addEventListener('pageshow', (event) => event.persisted && resume(), { signal });
    const timer = setInterval(() => {
      if (!isAlive()) turnOff();
    }, LIFE_SIGN);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  return {
    state: () => state,
    turnOn() {
      if (life && turningOn) return turningOn;
      life = new AbortController();
      turningOn = start(life).then(() => state);
      return turningOn;
    },
    turnOff,
    reveal: (finding) => leader?.reveal(finding) ?? false,
    step: (by) => leader?.step(by) ?? false,
  };
}
