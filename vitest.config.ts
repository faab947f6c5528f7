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
    /** More than there are cores: much of a test is waiting for a browser or another process. */
    maxWorkers: availableParallelism() + 1,
  },
});
