/** How long a piece of work may keep the page from its own, in milliseconds: a frame at 60 Hz has 16. */
const SLICE = 8;

interface Scheduler {
  yield?(): Promise<void>;
}

const nextTurn = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};

/**
 * To be awaited between the steps of long work: lets the page have its turn when a slice is used up, and throws the
 * reason of `signal` once that is aborted.
 */
export function giveWay(signal: AbortSignal): () => Promise<void> {
  let started = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - started < SLICE) return;
    await nextTurn();
    signal.throwIfAborted();
    started = performance.now();
  };
}
