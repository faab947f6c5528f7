import type { Built, buildInSteps } from '../build.ts';
import { startWatch } from '../io/clock.ts';
import type { Reporter } from '../io/reporter.ts';

/** What the first steps of a build do; each of those that follow is the work of a writer. */
const STEPS = ['reading', 'composing', 'fitting', 'pacing'];

/** Runs a build to its end; with LECTERN_DEBUG set, it says how long each step took. */
export function runSteps(steps: ReturnType<typeof buildInSteps>, reporter: Reporter): Built {
  const times: string[] = [];
  for (;;) {
    const watch = startWatch();
    const step = steps.next();
    const name = step.done ? 'closing' : (step.value?.name ?? STEPS[times.length]);
    times.push(`${name} ${(1000 * watch()).toFixed(1)} ms`);
    if (!step.done) continue;
    if (process.env.LECTERN_DEBUG) reporter.debug(times.join(', '));
    return step.value;
  }
}
