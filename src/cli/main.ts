import { createReporter } from '../io/reporter.ts';
import { reportFailure } from './failures.ts';
import { runCommandLine } from './run-command-line.ts';

/**
 * The program `lectern`, with what was typed after its name. It sets the exit code and lets Node end by
 * itself, so that all output is written.
 */
export async function main(typed: readonly string[]): Promise<void> {
  const reporter = createReporter();
  process.on('uncaughtException', error => process.exit(reportFailure(error, reporter)));
  try {
    process.exitCode = await runCommandLine(typed, reporter);
  } catch (error) {
    process.exitCode = reportFailure(error, reporter);
  }
}
