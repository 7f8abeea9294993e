/** Work waits until the page has been quiet for this long, in milliseconds … */
const QUIET = 150;
/** … but no longer than this after the first change. */
const LONGEST_WAIT = 500;
/** And it takes up at most one part in this many of the time, however often the page changes. */
const SHARE = 5;

/** Runs work some time after it was asked for, one run at a time. */
export interface Calm {
  ask(): void;
}

/** `run` must not throw. Nothing runs once `signal` is aborted. */
export function calm(run: () => Promise<void>, signal: AbortSignal): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAsked: number | null = null;
  let running = false;
  let rested = 0;

  async function start() {
    timer = undefined;
    firstAsked = null;
    running = true;
    const started = performance.now();
    await run();
    const ended = performance.now();
    rested = ended + (ended - started) * (SHARE - 1);
    running = false;
    if (firstAsked !== null) plan();
  }

  function plan() {
    const now = performance.now();
    const due = Math.max(Math.min(now + QUIET, (firstAsked ?? now) + LONGEST_WAIT), rested);
    clearTimeout(timer);
    timer = setTimeout(start, Math.max(0, due - now));
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    ask() {
      if (signal.aborted) return;
      firstAsked ??= performance.now();
      if (!running) plan();
    },
  };
}
