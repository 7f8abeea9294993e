import { spawnSync } from 'node:child_process';
import { root } from './set-up.mjs';

/** Runs a program in the project's folder, its output going to the terminal; gives its exit status, 1 if killed. */
export function command(program: string, args: readonly string[], env: Record<string, string> = {}): number {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(`Could not start ${program}: ${error.message}`);
  return status ?? 1;
}

/** Runs a program of node_modules/.bin. */
export function packageCommand(name: string, args: readonly string[], env: Record<string, string> = {}): number {
  return command(`${root}/node_modules/.bin/${name}`, args, env);
}

/** Runs named steps in order, says how long each took, and ends the process at the first that fails. */
export function steps(list: readonly { name: string; run: () => number }[]): void {
  for (const { name, run } of list) {
    const started = Date.now();
    console.log(`\n── ${name}`);
    const status = run();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (status !== 0) {
      console.error(`✗ ${name} failed after ${seconds} s; nothing after it was run.`);
      process.exit(status);
    }
    console.log(`✓ ${name}, ${seconds} s`);
  }
}
