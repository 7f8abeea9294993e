import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../src/platform/failure';
import { SENDERS, type Sender, type ToBackground, type ToPage } from '../../src/platform/messages';
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
const { announce, listen, sendToBackground, sendToPage } = await import('../../src/platform/channel');
const { senderOf } = await import('../../src/platform/sender');

const OWN = 'chrome-extension://own-id';
const FROM: Record<Sender, object> = {
  page: { id: 'own-id', url: 'https://news.example/', tab: { id: 7 } },
  background: { id: 'own-id', url: `${OWN}/background.js` },
  popup: { id: 'own-id', url: `${OWN}/popup.html?tab=7` },
  options: { id: 'own-id', url: `${OWN}/options.html`, tab: { id: 8 } },
};

/** What a message from somebody gets for an answer. */
async function answer(type: string, sender: object): Promise<unknown> {
  const [listener] = [...api.messageListeners];
  return listener?.({ type, payload: null }, sender);
}

describe('who may send what', () => {
  const types = Object.keys(SENDERS) as (keyof typeof SENDERS)[];
  const table = types.flatMap((type) => (Object.keys(FROM) as Sender[]).map((who) => [type, who] as const));

  it.each(table)('%s from the %s', async (type, who) => {
    const heard = vi.fn(() => null);
    listen({ [type]: heard } as never, new AbortController().signal);
    const outcome = await answer(type, FROM[who]);
    if (SENDERS[type].includes(who)) expect(outcome).toEqual({ ok: true, value: null });
    else expect(outcome).toMatchObject({ ok: false, failure: { code: 'refused' } });
    expect(heard).toHaveBeenCalledTimes(SENDERS[type].includes(who) ? 1 : 0);
  });

  it.each([
    ['another extension', { id: 'other-id', url: 'chrome-extension://other-id/popup.html' }],
    ['another extension in our name', { id: 'other-id', url: `${OWN}/popup.html` }],
    ['a page of ours that does not send', { id: 'own-id', url: `${OWN}/elsewhere.html` }],
    ['a page whose address looks like ours', { id: 'own-id', url: 'https://own-id/popup.html', tab: { id: 1 } }],
    ['nobody', {}],
  ])('takes nothing from %s', async (_, sender) => {
    const heard = vi.fn(() => null);
    listen<ToBackground>({ 'tab.turnOn': heard as never }, new AbortController().signal);
    expect(await answer('tab.turnOn', sender)).toMatchObject({ ok: false, failure: { code: 'refused' } });
    expect(heard).not.toHaveBeenCalled();
  });

  it('knows Firefox’s background page', () => {
    expect(senderOf({ id: 'own-id', url: `${OWN}/_generated_background_page.html` })).toBe('background');
  });
});

describe('answers', () => {
  const listening = (handler: () => never) => listen<ToPage>({ 'page.turnOff': handler }, new AbortController().signal);

  it('are not given to messages for others', async () => {
    listening(() => {
      throw new Error('must not be asked');
    });
    expect(await answer('page.state', FROM.popup)).toBeUndefined();
    expect(await answer('constructor', FROM.popup)).toBeUndefined();
  });

  it('carry what was thrown as data', async () => {
    listening(() => {
      throw new Error('no such luck');
    });
    const outcome = await answer('page.turnOff', FROM.popup);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'broken' } });
    expect(JSON.stringify(outcome)).toContain('no such luck');
  });

  it('carry failures that were meant as they are', async () => {
    const failure = { code: 'gone', message: 'It is gone.' } as const;
    listening(() => {
      throw new FailureError(failure);
    });
    expect(await answer('page.turnOff', FROM.popup)).toEqual({ ok: false, failure });
  });

  it('are given until nobody listens any more', () => {
    const listeningFor = new AbortController();
    listen<ToPage>({ 'page.state': () => ({ status: 'off' }) }, listeningFor.signal);
    listeningFor.abort();
    expect(api.messageListeners.size).toBe(0);
  });
});

describe('calls that nobody answers', () => {
  const nobody = new Error('Could not establish connection. Receiving end does not exist.');

  it('say that a tab has no script of ours', async () => {
    api.tabs.sendMessage.mockRejectedValue(nobody);
    expect(await sendToPage(7, 'page.state', null)).toMatchObject({ ok: false, failure: { code: 'no-page-script' } });
  });

  it('are made once more where the background was stopped in the middle', async () => {
    api.runtime.sendMessage
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce({ ok: true, value: { status: 'off' } });
    expect(await sendToBackground('tab.turnOn', { tab: 7 })).toEqual({ ok: true, value: { status: 'off' } });
  });

  it('give up when the background is stopped twice', async () => {
    api.runtime.sendMessage.mockResolvedValue(undefined);
    const outcome = await sendToBackground('tab.turnOn', { tab: 7 });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'background-lost' } });
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('do not matter to announcements', async () => {
    api.runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(announce('page.changed', { status: 'off', findings: 0, conflicts: 0 })).resolves.toBeUndefined();
  });
});
