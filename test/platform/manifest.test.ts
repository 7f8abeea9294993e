import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/build/manifest-for';
import { root } from '../../scripts/set-up.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

describe('the manifest', () => {
  it('asks for nothing that warns at install', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('gives pages nothing to find the extension by', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets no part of the extension reach the network', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('promises Firefox that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });

  it('gives each browser the background that it knows', () => {
    const background = (browser: 'chromium' | 'firefox') =>
      (manifestFor(browser, manifest) as { background: object }).background;
    expect(background('chromium')).toEqual({ service_worker: 'background.js', type: 'module' });
    expect(background('firefox')).toEqual({ scripts: ['background.js'], type: 'module' });
    expect(manifestFor('chromium', manifest)).not.toHaveProperty('browser_specific_settings');
    expect(manifestFor('firefox', manifest)).not.toHaveProperty('minimum_chrome_version');
  });
});
