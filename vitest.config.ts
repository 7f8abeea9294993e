import { defineConfig } from 'vitest/config';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** `fast` needs node alone; `browser` opens real Chromium on single modules; `journeys` drives both browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'fast',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/page/**', 'test/ui/**/*.browser.test.*', 'test/journeys/**'],
          testTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'browser',
          include: ['test/page/**/*.test.ts', 'test/ui/**/*.browser.test.{ts,tsx}'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
