import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOptions } from '../../../scripts/build/bundle-options';
import { knowledgeModule } from '../../../scripts/build/knowledge-module';

const scripts = new Map<string, string>();
beforeAll(async () => {
  for (const options of bundleOptions('/out')) {
    const { outputFiles } = await build({ ...options, write: false });
    for (const { path, text } of outputFiles ?? []) scripts.set(path.replace('/out/', ''), text);
  }
}, 60_000);

describe('what ships', () => {
  it('is one script for each part of the extension', () => {
    expect([...scripts.keys()].sort()).toEqual(['background.js', 'options.js', 'page.js', 'popup.js']);
  });

  it.each(['background.js', 'options.js', 'page.js', 'popup.js'])('has no way to the network in it: %s', (name) => {
    const ways =
      /\b(?:fetch|importScripts|eval)\s*\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|new Function\b|new Image\b/;
    expect(scripts.get(name)?.match(ways)).toBeNull();
  });

  it('is a classic script where it goes into pages', () => {
    expect(scripts.get('page.js')).not.toMatch(/^(?:import|export) /m);
  });

  it('keeps the knowledge out of the background’s own script', () => {
    expect(scripts.get('background.js')).toMatch(/from "\.\/knowledge\.js"/);
  });

  it('has the knowledge as text that parses to what it was', async () => {
    const packs = [{ title: 'Quotes " and \\ and \u2028 and </script> and __proto__' }] as never;
    const module = knowledgeModule({ packs, gazetteers: [] });
    const { default: json } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
    expect(JSON.parse(json)).toEqual({ packs, gazetteers: [] });
  });
});
