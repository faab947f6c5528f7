import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of a function's code that V8 runs before it compiles it to its fastest form: three times as many as by itself. A
 * build ends a second or two later, before most of that compiling pays, and on two cores the threads that do it take the
 * time from the build: with it, a lecture of 1,000 slides took 0.85 of the time, and 0.77 of that of all processors.
 */
const BUDGET = 3 * 132 * 1024;

/** From this version on (Node.js 22), V8 has a compiler in between, and the budget makes no difference. */
const WITH_MAGLEV = 12;

/** Lets the process that this is called in compile less of what it runs, for work that is over soon. */
export function optimiseLater(): void {
  if (Number.parseInt(process.versions.v8, 10) >= WITH_MAGLEV) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
