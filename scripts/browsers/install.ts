import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const BROWSERS = {
  chromium: {
    variable: 'SECOND_SOURCE_CHROMIUM',
    executables: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    package: 'chromium',
    title: 'Chromium',
  },
  firefox: {
    variable: 'SECOND_SOURCE_FIREFOX',
    executables: ['firefox-esr', 'firefox'],
    package: 'firefox-esr',
    title: 'Firefox',
  },
} as const;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's executable: the one that its environment variable names, else the first on the PATH; else `null`. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, executables, title } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    console.error(`${variable} names ${named}, which cannot be run. Name the ${title} executable there, or unset it.`);
    process.exit(1);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const executable of executables) {
    const path = folders.map((folder) => join(folder, executable)).find(isExecutable);
    if (path) return path;
  }
  return null;
}

const succeeds = (program: string, args: string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** How this user may run apt-get: directly, through sudo, or not at all. */
function aptGet(): string[] | null {
  if (!succeeds('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : null;
}

/** Sees to it that the browsers are there, with Debian's packages where this user may; exits with a sentence if not. */
export function installBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => BROWSERS[name].package);
  const apt = aptGet();
  if (apt) {
    console.error(`Installing ${packages.join(' and ')} (up to two minutes) …`);
    const run = (...args: string[]) =>
      spawnSync(apt[0] as string, [...apt.slice(1), '-o', 'DPkg::Lock::Timeout=500', '-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    run('update');
    run('install', '-y', ...packages);
  }
  const lacking = names.filter((name) => !findBrowser(name)).map((name) => BROWSERS[name]);
  if (lacking.length === 0) return;
  console.error(
    `Install ${lacking.map((b) => b.title).join(' and ')} (on Debian: apt-get install ${lacking.map((b) => b.package).join(' ')}), or name the executable in ${lacking.map((b) => b.variable).join(' and ')}, and run the command again.`,
  );
  process.exit(1);
}
