import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    /** Modules are loaded once a worker: what they keep is the same for all that ask. */
    isolate: false,
    /** On two cores as well, two files at a time: much of a test is waiting for a browser or another process. */
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
