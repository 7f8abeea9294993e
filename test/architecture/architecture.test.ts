import { describe, expect, it } from 'vitest';
import { findCircle } from './circles';
import { type Import, importsOf, sourceFiles } from './imports';

const imports = sourceFiles().flatMap(importsOf);
const area = (path: string) => /^src\/([^/]+)/.exec(path)?.[1] ?? null;
const within = (folder: string) => (i: Import) => i.from.startsWith(`${folder}/`);
const shown = (list: Import[]) => list.map((i) => `${i.from} → ${i.to}`);

/** Layers of the core, lowest first: each may import itself and those before it. */
const CORE_LAYERS = [
  ['primitives', 'reason', 'model'],
  ['knowledge'],
  ['text'],
  ['entities'],
  ['dates'],
  ['quantities'],
  ['cues'],
  ['relevance', 'claims'],
  ['comparison'],
  ['explanation', 'alignment'],
  ['prepare'],
  ['read'],
];
const layerOf = (path: string) => {
  const name = /^src\/core\/([^/.]+)/.exec(path)?.[1];
  return CORE_LAYERS.findIndex((layer) => layer.includes(name ?? ''));
};

/** What each part of `src` may import besides itself. */
const ALLOWED: Record<string, string[]> = {
  core: [],
  platform: ['core'],
  ui: ['core', 'platform'],
  page: ['core', 'platform', 'ui'],
  popup: ['core', 'platform', 'ui'],
  options: ['core', 'platform', 'ui'],
  background: ['core', 'platform'],
};

describe('the arrows of the architecture', () => {
  it('covers every part of src by a rule', () => {
    const areas = new Set(sourceFiles().map(area));
    expect([...areas].filter((a) => a === null || !(a in ALLOWED))).toEqual([]);
  });

  it.each(Object.keys(ALLOWED))('lets src/%s import only itself and what lies below it', (name) => {
    const wrong = imports.filter(within(`src/${name}`)).filter((i) => {
      const target = area(i.to);
      return target !== null && target !== name && !ALLOWED[name]?.includes(target);
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('keeps the core free of packages', () => {
    expect(shown(imports.filter(within('src/core')).filter((i) => !i.to.startsWith('src/core')))).toEqual([]);
  });

  it('places every part of the core in a layer', () => {
    expect(sourceFiles().filter((file) => file.startsWith('src/core/') && layerOf(file) < 0)).toEqual([]);
  });

  it('lets a layer of the core import only lower layers', () => {
    const wrong = imports.filter(within('src/core')).filter((i) => layerOf(i.to) > layerOf(i.from));
    expect(shown(wrong)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCircle(imports, sourceFiles())).toBeNull();
    expect(findCircle([...imports, { from: 'src/core/primitives.ts', to: 'src/core/model' }], sourceFiles())).toEqual(
      expect.arrayContaining(['src/core/primitives.ts', 'src/core/model.ts']),
    );
  });

  it('opens one door to the browser', () => {
    const wrong = imports.filter((i) => i.to === 'webextension-polyfill' && !i.from.startsWith('src/platform/'));
    expect(shown(wrong)).toEqual([]);
  });

  it('imports mark.js in one file alone', () => {
    expect(imports.filter((i) => i.to.startsWith('mark.js')).length).toBeLessThanOrEqual(1);
  });
});
