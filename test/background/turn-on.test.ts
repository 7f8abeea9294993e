import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeApi, fakeApi } from '../platform/fake-api';

let api: FakeApi;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return api;
  },
}));
beforeEach(() => {
  api = fakeApi();
});
const { toggle, turnOn } = await import('../../src/background/turn-on');
const { showBadge } = await import('../../src/background/badge');

const says = (value: object) => api.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value });
const sent = () => api.tabs.sendMessage.mock.calls.map(([, message]) => (message as { type: string }).type);

describe('turning a tab on', () => {
  it('puts the page script in before it speaks to it', async () => {
    says({ status: 'on' });
    expect(await turnOn(7)).toEqual({ status: 'on' });
    expect(api.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['page.js'] });
    expect(sent()).toEqual(['page.turnOn']);
  });

  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', { status: 'restricted', why: 'browser-page' }],
    ['https://addons.mozilla.org/', 'Missing host permission for the tab', { status: 'restricted', why: 'store' }],
    ['https://news.example/', 'The tab was closed.', { status: 'restricted', why: 'other' }],
    [
      'https://news.example/',
      'Cannot access contents of the page.',
      { status: 'error', failure: { code: 'no-access' } },
    ],
    [
      'https://news.example/',
      'Missing host permission for the tab',
      { status: 'error', failure: { code: 'no-access' } },
    ],
  ])('says why it cannot at %s (%s)', async (url, message, state) => {
    api.scripting.executeScript.mockRejectedValue(new Error(message));
    api.tabs.get.mockResolvedValue({ id: 7, url });
    expect(await turnOn(7)).toMatchObject(state);
    expect(sent()).toEqual([]);
  });
});

describe('the shortcut', () => {
  it('turns a tab off that is on', async () => {
    says({ status: 'on' });
    await toggle(7);
    expect(sent()).toEqual(['page.state', 'page.turnOff']);
  });

  it('turns a tab on that has no script of ours yet', async () => {
    api.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await toggle(7);
    expect(sent()).toEqual(['page.state', 'page.turnOn']);
  });
});

describe('the badge', () => {
  const shown = () => api.action.setBadgeText.mock.lastCall?.[0];
  it.each([
    [{ status: 'on', findings: 9, conflicts: 2 }, '2'],
    [{ status: 'on', findings: 9, conflicts: 0 }, '9'],
    [{ status: 'on', findings: 0, conflicts: 0 }, ''],
    [{ status: 'reading', findings: 0, conflicts: 0 }, ''],
    [{ status: 'off', findings: 0, conflicts: 0 }, ''],
  ] as const)('of %o is “%s”', async (summary, text) => {
    await showBadge(7, summary);
    expect(shown()).toEqual({ tabId: 7, text });
  });

  it('does not mind that a tab is gone', async () => {
    api.action.setBadgeBackgroundColor.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(showBadge(7, { status: 'on', findings: 1, conflicts: 1 })).resolves.toBeUndefined();
  });
});
