import { HELP } from './arguments.ts';
import type { Command, CommandEntry, OptionSpec } from './command.ts';

/** What `lectern` alone shows: what it is, how to begin, what there is. */
export function overview(commands: readonly CommandEntry[]): string {
  return [
    'Lectern makes a lecture of an outline: slides, and speaker notes.',
    '',
    'To begin:',
    ...columns([
      ['lectern build talk.txt', 'a deck in dist/talk/index.html'],
      ['lectern present talk.txt', 'the same, shown in the browser'],
      ['lectern outline talk.txt', 'how the outline was read'],
    ]),
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'Show this help, or after a command the help on it'],
      ['-v, --version', 'Show the version'],
    ]),
    '',
    'lectern help COMMAND shows options and examples.',
  ].join('\n');
}

/** The help on one command, examples at its end. */
export function commandHelp(command: Command): string {
  return [
    `Usage: lectern ${command.usage}`,
    '',
    ...command.about,
    '',
    'Options:',
    ...columns([...command.options, HELP].map(option => [optionHead(option), optionHelp(option)] as const)),
    '',
    'Examples:',
    ...columns(command.examples),
  ].join('\n');
}

function optionHead({ name, short, value }: OptionSpec): string {
  const long = value ? `--${name} ${value}` : `--${name}`;
  return short ? `-${short}, ${long}` : `    ${long}`;
}

function optionHelp({ help, choices }: OptionSpec): string {
  return choices ? `${help}: ${choices.join(', ')}` : help;
}

function columns(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
