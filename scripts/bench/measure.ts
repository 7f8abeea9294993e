const FEWEST = 3;

/**
 * The least of several timings, in milliseconds: what the work costs once the compiler has warmed to it and when
 * nothing else disturbs it.
 * @param budget milliseconds to spend, should three rounds not take longer
 */
export function bestTime(work: () => void, budget: number): number {
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + budget;
  for (let round = 0; round < FEWEST || performance.now() < end; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Rows as columns that line up; numbers to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    console.log(`  ${cells.join('   ')}`);
  }
}
