import { existsSync } from 'node:fs';
import { Failure } from '../io/failure.ts';
import { nearPaths } from '../io/near-paths.ts';
import type { Reporter } from '../io/reporter.ts';
import { version } from '../io/version.ts';
import { fileNotFound } from '../message/disk.ts';
import { unknownOption } from '../message/usage.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { loadCommand } from './commands/help.ts';
import { commands } from './commands/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { commandHelp, overview } from './help-text.ts';

/** Runs what was typed after `lectern`. Throws a Failure for what was not understood. */
export async function runCommandLine(typed: readonly string[], reporter: Reporter): Promise<ExitCode> {
  const [first, ...rest] = typed;
  if (first === undefined || HELP_WORDS.has(first)) return say(reporter, overview(commands));
  if (VERSION_WORDS.has(first)) return say(reporter, version());
  if (looksLikePath(first)) return run('build', typed, reporter);
  if (first.startsWith('-') && first !== '-') throw new Failure(strangeOption(first));
  return run(first, rest, reporter);
}

const HELP_WORDS = new Set(['--help', '-h']);
const VERSION_WORDS = new Set(['--version', '-v', '-V']);

function say(reporter: Reporter, text: string): ExitCode {
  reporter.print(text);
  return EXIT.clean;
}

async function run(name: string, typed: readonly string[], reporter: Reporter): Promise<ExitCode> {
  const command: Command = await loadCommand(name, commands);
  const args = parseArguments(name, command.options, typed);
  return args.switches.has('help') ? say(reporter, commandHelp(command)) : command.run(args, reporter);
}

/** `lectern talk.txt` means `lectern build talk.txt`. A name of a command is a command, whatever files there are. */
function looksLikePath(word: string): boolean {
  if (commands.some(command => command.name === word)) return false;
  if (word === '-' || (!word.startsWith('-') && existsSync(word))) return true;
  if (!PATH_MARK.test(word) || word.startsWith('-')) return false;
  throw new Failure(fileNotFound(word, nearPaths(word)));
}

const PATH_MARK = /[./\\]/;

function strangeOption(word: string) {
  return unknownOption(word, '', ['--help', '--version']);
}
