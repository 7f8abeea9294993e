import { categoriesShown, painter as painterSetting, watchCategories } from '../platform/settings';
import type { Highlights } from './highlights';

/** Keeps highlights to the settings until `signal` aborts; calls back after each change. */
export function followSettings(
  drawn: Highlights,
  unseen: (act: () => void) => void,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const apply = (act: () => void) => {
    if (signal.aborted) return;
    unseen(act);
    onChange();
  };
  watchCategories((shown) => apply(() => drawn.show(shown)), signal);
  painterSetting.watch((name) => apply(() => drawn.usePainter(name)), signal);
  // A page that comes back from the back-forward cache has missed what was changed meanwhile.
  async function resume({ persisted }: PageTransitionEvent) {
    if (!persisted) return;
    const [shown, name] = await Promise.all([categoriesShown(), painterSetting.get()]);
    apply(() => {
      drawn.usePainter(name);
      drawn.show(shown);
    });
  }
  addEventListener('pageshow', resume, { signal });
}
