import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the file they test. A test that was skipped, or marked `only`, is a failure: see tests/run.mjs. */
export default defineConfig({
  test: {
    // What takes minutes is tried with the programs that are not ours: see tests/real/builds.
    include: process.env.REAL === 'builds' ? ['tests/real/builds/*.real.ts'] : ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // On one's own machine what a test reads is noted, and what depends on nothing that changed is not run again.
    setupFiles: process.env.NOTE_READS ? ['tests/machinery/memory/reads.ts'] : [],
    allowOnly: false,
    passWithNoTests: false,
    // Tests are pure, and sharing a process spares reading the whole data set once for each file.
    isolate: false,
    // A busy machine is no fault of the test: this only ends what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
