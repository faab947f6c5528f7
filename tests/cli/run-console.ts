import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { CACHE } from '../../scripts/browser.mjs';
import { type ResidentCommand, runInResident } from './resident.ts';

const PROGRAM = resolve(import.meta.dirname, '../../lib/cli.cjs');

/** How a command of an example is run. */
export interface ConsoleOptions {
  /** The folder of the example. */
  readonly folder: string;
  /** Run as a user without rights, as far as the system lets us. */
  readonly asNobody?: boolean;
  /** Start a process for each command, also where it needs none of its own. */
  readonly alone?: boolean;
}

/** What a `console` block says: commands, each with what it prints and how it ends. */
export interface Step {
  readonly command: string;
  readonly expected: readonly string[];
  readonly exitCode: number;
}

/** Reads a `console` block: `$ ` begins a command, `(exit N)` at the end states an exit code other than 0. */
export function readSteps(text: string): Step[] {
  const steps: Array<{ command: string; expected: string[]; exitCode: number }> = [];
  for (const line of text.split('\n')) {
    const step = steps.at(-1);
    const exit = EXIT.exec(line);
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), expected: [], exitCode: 0 });
    else if (exit && step) step.exitCode = Number(exit[1]);
    else step?.expected.push(line);
  }
  return steps;
}

const EXIT = /^\(exit (\d+)\)$/;
const WORD = /"([^"]*)"|'([^']*)'|(\S+)/g;

/** Runs one command: `lectern …` with `<` and `>`, or one of `cat`, `ls`, `mkdir` and `rm` on paths. */
export async function runStep(
  command: string,
  options: ConsoleOptions,
): Promise<{ output: string; exitCode: number }> {
  const [name = '', ...words] = [...command.matchAll(WORD)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  if (name !== 'lectern') return { output: runTool(name, words, options.folder), exitCode: 0 };
  return runLectern(words, options);
}

function runTool(name: string, words: readonly string[], folder: string): string {
  const paths = words.map(word => join(folder, word));
  switch (name) {
    case 'cat':
      return paths.map(path => readFileSync(path, 'utf8')).join('');
    case 'ls':
      return paths.flatMap(path => readdirSync(path).sort()).join('\n');
    case 'mkdir':
      for (const path of paths) mkdirSync(path, { recursive: true });
      return '';
    case 'rm':
      for (const path of paths) rmSync(path, { recursive: true });
      return '';
    default:
      throw new Error(`An example runs “${name}”, which the tests do not know`);
  }
}

const NOBODY = 65_534;

async function runLectern(words: readonly string[], { folder, asNobody, alone }: ConsoleOptions) {
  const { args, input, target } = redirected(words);
  const output = join(folder, '.output');
  const command = { program: PROGRAM, args, folder, env: environmentIn(folder), output };
  const exitCode =
    alone || asNobody || input || target
      ? await runAlone(command, { input, target, asNobody })
      : await runInResident(command);
  const printed = existsSync(output) ? readFileSync(output, 'utf8') : '';
  rmSync(output, { force: true });
  return { output: printed, exitCode };
}

function environmentIn(folder: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    SYSTEMROOT: process.env.SYSTEMROOT ?? '',
    // A browser is unpacked once for all tests.
    XDG_CACHE_HOME: CACHE,
  };
}

interface OwnStreams {
  /** Files of the folder that are read as standard input, and written as standard output. */
  readonly input: string | undefined;
  readonly target: string | undefined;
  readonly asNobody: boolean | undefined;
}

async function runAlone(
  { program, args, folder, env, output }: ResidentCommand,
  { input, target, asNobody }: OwnStreams,
): Promise<number> {
  const file = openSync(output, 'w');
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ['pipe', target ? openSync(join(folder, target), 'w') : file, file],
    env,
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  child.stdin?.end(input ? readFileSync(join(folder, input)) : '');
  const exitCode = await new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', code => done(code ?? -1));
  });
  closeSync(file);
  return exitCode;
}

function redirected(words: readonly string[]) {
  const after = (mark: string) => {
    const at = words.indexOf(mark);
    return at < 0 ? undefined : words[at + 1];
  };
  const input = after('<');
  const target = after('>');
  const marks = new Set(['<', '>']);
  const args = words.filter((word, at) => !marks.has(word) && !marks.has(words[at - 1] ?? ''));
  return { args, input, target };
}

/** Puts a file of an example in its folder. */
export function placeFile(folder: string, name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, contents);
  return path;
}

/** Makes an empty folder of an example. */
export function placeFolder(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}
