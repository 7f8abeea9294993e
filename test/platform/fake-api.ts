import { vi } from 'vitest';

type StorageListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** A stand-in for the browser's API with what the platform uses; `stored` is what `storage.local` holds. */
export function fakeApi() {
  const stored: Record<string, unknown> = {};
  const storageListeners = new Set<StorageListener>();
  const messageListeners = new Set<(message: unknown, sender: object) => unknown>();
  const local = {
    get: vi.fn(async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {})),
    set: vi.fn(async (values: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(values));
      const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
      for (const listener of storageListeners) listener(changes, 'local');
    }),
  };
  return {
    stored,
    messageListeners,
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      onMessage: {
        addListener: (listener: (message: unknown, sender: object) => unknown) => messageListeners.add(listener),
        removeListener: (listener: (message: unknown, sender: object) => unknown) => messageListeners.delete(listener),
      },
    },
    tabs: {
      sendMessage: vi.fn(async (..._call: unknown[]): Promise<unknown> => undefined),
      get: vi.fn(async (id: number) => ({ id, url: 'https://news.example/' })),
      query: vi.fn(async (_: object) => [{ id: 7, url: 'https://news.example/' }]),
    },
    scripting: { executeScript: vi.fn(async (_: object): Promise<unknown> => []) },
    action: {
      setBadgeText: vi.fn(async (_: object) => {}),
      setBadgeBackgroundColor: vi.fn(async (_: object) => {}),
    },
    storage: {
      local,
      onChanged: {
        addListener: (listener: StorageListener) => storageListeners.add(listener),
        removeListener: (listener: StorageListener) => storageListeners.delete(listener),
      },
    },
  };
}

export type FakeApi = ReturnType<typeof fakeApi>;
