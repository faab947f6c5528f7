import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A program, what is typed after its name, and where. */
export interface ResidentCommand {
  /** Its starter, in CommonJS. */
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** The file that gets all that is printed, standard output and error together. */
  readonly output: string;
}

const RESIDENT = join(import.meta.dirname, 'resident.mjs');

let resident: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Runs a command in a process that stays, after those that were asked for before. Gives its exit code. */
export function runInResident(command: ResidentCommand): Promise<number> {
  const exitCode = last.then(() => ask(command));
  last = exitCode.catch(() => undefined);
  return exitCode;
}

async function ask(command: ResidentCommand): Promise<number> {
  resident ??= fork(RESIDENT, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const child = resident;
  child.send(command);
  const over = new AbortController();
  const [code] = await Promise.race([once(child, 'message', over), once(child, 'exit', over)]);
  over.abort();
  // The command ended the process itself; the next has another.
  if (child.exitCode !== null || child.signalCode !== null) resident = undefined;
  return Number(code ?? -1);
}
