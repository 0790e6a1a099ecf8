import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the file they test. A test that was skipped, or marked `only`, is a failure: see tests/run.mjs. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 20_000,
  },
});
