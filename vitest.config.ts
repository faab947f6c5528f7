import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that start browsers or processes come first, so that at the end no worker waits for a long one. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}

const LONG = /\/tests\/(?:browser|cli|print|docs)\b/;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    /** Milliseconds after which something hangs, however busy the machine is. */
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    sequence: { sequencer: LongestFirst },
    /** Modules are loaded once a worker: what they keep is the same for all that ask. */
    isolate: false,
    /** Nearly no test runs so long that what V8 compiles for speed would pay; see src/io/optimise-later.ts. */
    execArgv: ['--interrupt-budget=400000'],
    /** On two cores as well, three files at a time: much of a test is waiting for a browser or another process. */
    maxWorkers: Math.max(3, availableParallelism() - 1),
  },
});
