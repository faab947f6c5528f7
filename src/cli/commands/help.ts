import { Failure } from '../../io/failure.ts';
import { tooManyPaths, unknownCommand } from '../../message/usage.ts';
import type { Command, CommandEntry } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { commandHelp, overview } from '../help-text.ts';

/** The command `help`, over a table of commands. */
export function helpOn(commands: readonly CommandEntry[]): Command {
  return {
    name: 'help',
    usage: 'help [COMMAND]',
    about: ['Shows what a command does, its options and some examples.'],
    options: [],
    examples: [['lectern help build', 'options and examples of build']],
    run: async ({ paths: [name, extra] }, reporter) => {
      if (extra !== undefined) throw new Failure(tooManyPaths('help', extra));
      reporter.print(
        name === undefined ? overview(commands) : commandHelp(await loadCommand(name, commands)),
      );
      return EXIT.clean;
    },
  };
}

/** Loads a command by its name. Throws a usage Failure with “did you mean”. */
export async function loadCommand(name: string, commands: readonly CommandEntry[]): Promise<Command> {
  const entry = commands.find(command => command.name === name);
  const names = commands.map(command => command.name);
  if (!entry) throw new Failure(unknownCommand(name, names));
  return entry.load();
}
