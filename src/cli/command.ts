import type { Reporter } from '../io/reporter.ts';
import type { ExitCode } from './exit-codes.ts';

/** An option of a command, as `--name` or `-n`. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands after it, for example `DIR`; a switch when absent. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly help: string;
}

/** What the author typed, understood. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** One file in `commands/`. */
export interface Command {
  readonly name: string;
  /** After `lectern`: `build [OUTLINE…]`. */
  readonly usage: string;
  /** More on it, in paragraphs of one line. */
  readonly about: readonly string[];
  readonly options: readonly OptionSpec[];
  /** A command line and what it is for. */
  readonly examples: ReadonlyArray<readonly [string, string]>;
  readonly run: (args: Arguments, reporter: Reporter) => Promise<ExitCode>;
}

/** What stands in the table of commands: the rest is loaded when the command is used. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}
