import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES } from '../../src/core/model';
import { type FakeApi, fakeApi } from './fake-api';

let api: FakeApi;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return api;
  },
}));
beforeEach(() => {
  api = fakeApi();
});
const settings = await import('../../src/platform/settings');

describe('settings', () => {
  it('show every category and highlight until the reader says otherwise', async () => {
    expect(Object.values(await settings.categoriesShown())).toEqual(CATEGORIES.map(() => true));
    expect(await settings.painter.get()).toBe('highlight');
  });

  it('are remembered', async () => {
    expect(await settings.categoryShown.date.set(false)).toEqual({ ok: true, value: null });
    await settings.painter.set('mark');
    expect((await settings.categoriesShown()).date).toBe(false);
    expect(await settings.painter.get()).toBe('mark');
  });

  it('fall back to their defaults where storage holds anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (garbage) => {
        for (const category of CATEGORIES) api.stored[`show.${category}`] = garbage;
        api.stored.painter = garbage;
        const expected = typeof garbage === 'boolean' ? garbage : true;
        expect(Object.values(await settings.categoriesShown())).toEqual(CATEGORIES.map(() => expected));
        expect(['highlight', 'mark']).toContain(await settings.painter.get());
      }),
    );
  });

  it('fall back to their defaults where storage cannot be read', async () => {
    api.storage.local.get.mockRejectedValue(new Error('corrupt'));
    expect(await settings.painter.get()).toBe('highlight');
  });

  it('say so where storage is full, and keep what was there', async () => {
    await settings.painter.set('mark');
    api.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const outcome = await settings.painter.set('highlight');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'storage' } });
    expect(outcome.ok || outcome.failure.message).toContain('QUOTA_BYTES quota exceeded');
    expect(await settings.painter.get()).toBe('mark');
  });

  it('lose nothing when several tabs write at once', async () => {
    const tabs = CATEGORIES.slice(0, 3);
    await Promise.all(
      tabs.flatMap((category) =>
        Array.from({ length: 50 }, (_, i) => settings.categoryShown[category].set(i % 2 === 0)),
      ),
    );
    const shown = await settings.categoriesShown();
    expect(CATEGORIES.map((category) => shown[category])).toEqual([false, false, false, true, true, true]);
  });

  it('are followed until nobody listens any more', async () => {
    const heard: boolean[] = [];
    const listening = new AbortController();
    settings.categoryShown.place.watch((shown) => heard.push(shown), listening.signal);
    await settings.categoryShown.place.set(false);
    await settings.categoryShown.person.set(false);
    listening.abort();
    await settings.categoryShown.place.set(true);
    expect(heard).toEqual([false]);
  });
});
