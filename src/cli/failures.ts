import { Failure } from '../io/failure.ts';
import type { Reporter } from '../io/reporter.ts';
import { crashed } from '../message/usage.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/**
 * Says why the work ended, without a stack trace unless LECTERN_DEBUG is set, and gives the exit code: what
 * was foreseen has its own message, anything else is Lectern's fault and is said to be.
 */
export function reportFailure(error: unknown, reporter: Reporter): ExitCode {
  const foreseen = error instanceof Failure;
  reporter.messages([
    foreseen ? error.report : crashed(error instanceof Error ? error.message : String(error)),
  ]);
  if (process.env.LECTERN_DEBUG) reporter.debug(stackOf(error));
  return foreseen && USAGE_RULES.has(error.report.rule) ? EXIT.usage : EXIT.errors;
}

/** Messages that speak of the command line itself. */
const USAGE_RULES = new Set([
  'unknown-command',
  'unknown-option',
  'missing-value',
  'needless-value',
  'wrong-choice',
  'not-a-port',
  'not-a-width',
  'too-many-paths',
  'missing-path',
  'options-exclude',
  'unknown-tweak',
  'bad-tweak',
  'no-such-slide',
  'several-slides',
]);

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCause: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
