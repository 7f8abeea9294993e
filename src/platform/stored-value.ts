import { browser } from './browser';
import { failed, type Outcome, success } from './failure';

/** One value in `storage.local` under a key of its own, so that writing one never loses another. */
export interface StoredValue<T> {
  /** What is stored, or the default where there is nothing, or nothing that makes sense, or storage fails. */
  get(): Promise<T>;
  set(value: T): Promise<Outcome<null>>;
  /** Calls back with the new value whenever any part of the extension changes it, until `signal` aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/**
 * Declares a stored value: its key, its default and how to make sense of what was found. `parse` gives `undefined`
 * for garbage and migrates what earlier versions wrote; it never throws.
 */
export function storedValue<T>(key: string, fallback: T, parse: (raw: unknown) => T | undefined): StoredValue<T> {
  return {
    async get() {
      try {
        return parse((await browser.storage.local.get(key))[key]) ?? fallback;
      } catch {
        // Unreadable storage must not keep anybody from reading a page.
        return fallback;
      }
    },
    async set(value) {
      try {
        await browser.storage.local.set({ [key]: value });
        return success(null);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return failed(
          'storage',
          `The browser would not keep this setting (${detail}). Free some disk space, then try again.`,
        );
      }
    },
    watch(onChange, signal) {
      const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) onChange(parse(change.newValue) ?? fallback);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}
