import { categoriesShown, painter as painterSetting, watchCategories } from '../platform/settings';
import type { Highlights } from './highlights';

/** Keeps highlights to the settings until `signal` aborts; calls back after each change. */
export function followSettings(drawn: Highlights, onChange: () => void, signal: AbortSignal): void {
  async function apply(act: () => Promise<void>) {
    try {
      await act();
      onChange();
    } catch (error) {
      // Turned off half-way: there is nothing left to keep to the settings.
      if (!signal.aborted) throw error;
    }
  }
  watchCategories((shown) => apply(() => drawn.show(shown)), signal);
  painterSetting.watch((name) => apply(() => drawn.usePainter(name)), signal);
  // A page that comes back from the back-forward cache has missed what was changed meanwhile.
  async function resume({ persisted }: PageTransitionEvent) {
    if (!persisted) return;
    const [shown, name] = await Promise.all([categoriesShown(), painterSetting.get()]);
    await apply(() => drawn.usePainter(name));
    await apply(() => drawn.show(shown));
  }
  addEventListener('pageshow', resume, { signal });
}
