import { createReporter } from '../io/reporter.ts';
import { reportFailure } from './failures.ts';
import { runCommandLine } from './run-command-line.ts';

// The program `lectern`. It sets the exit code and lets Node end by itself, so that all output is written.
const reporter = createReporter();
process.on('uncaughtException', error => process.exit(reportFailure(error, reporter)));
try {
  process.exitCode = await runCommandLine(process.argv.slice(2), reporter);
} catch (error) {
  process.exitCode = reportFailure(error, reporter);
}
