/** The command was called in a way that it does not know: its message is shown above the usage. */
export class UsageError extends Error {}

/**
 * Runs a command's `main`. A reader that has seen enough, such as `head`, closes the pipe: that is no error. Errors go to
 * standard error as their message; the exit status is 2 for a wrong call, else 1.
 */
export async function runCommand(main: () => void | Promise<void>, usage: string): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof UsageError) console.error(`\n${usage}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
