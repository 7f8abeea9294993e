import { join } from 'node:path';
import { root } from '../set-up.mjs';
import { launchChromium } from './chromium';
import type { Driver, DriverOptions } from './driver';
import { launchFirefox } from './firefox';
import type { BrowserName } from './install';

/** Starts a throw-away browser with the built extension of `dist/` loaded. */
export function launch(name: BrowserName, options: DriverOptions = {}): Promise<Driver> {
  const extension = join(root, 'dist', name);
  return name === 'chromium' ? launchChromium(extension, options) : launchFirefox(extension, options);
}
