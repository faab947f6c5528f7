import type { Message } from '../model/message.ts';
import { didYouMean } from './did-you-mean.ts';

const HELP = 'lectern --help shows all commands.';

export function unknownCommand(name: string, known: readonly string[]): Message {
  return usage(
    'unknown-command',
    `There is no command “${name}”; there are ${known.join(', ')}`,
    didYouMean(name, known) ?? HELP,
  );
}

export function unknownOption(name: string, command: string, known: readonly string[]): Message {
  return usage(
    'unknown-option',
    `${title(command)} has no option “${name}”`,
    didYouMean(name, known) ?? `${title(command)} --help shows them.`,
  );
}

export function missingValue(name: string, value: string): Message {
  return usage('missing-value', `“${name}” needs ${value} after it`, valueExample(name, value));
}

export function needlessValue(name: string, value: string): Message {
  return usage(
    'needless-value',
    `“${name}” takes no value, but “${value}” stands there`,
    `Write ${name} alone.`,
  );
}

export function wrongChoice(name: string, value: string, known: readonly string[]): Message {
  return usage(
    'wrong-choice',
    `Unexpected “${value}” after “${name}”, expected one of ${known.join(', ')}`,
    didYouMean(value, known) ?? `Write ${name} ${known[0]}, for example.`,
  );
}

export function notAPort(value: string): Message {
  return usage(
    'not-a-port',
    `Unexpected port “${value}”, expected a number from 1 to 65535`,
    'Write --port 8000, for example.',
  );
}

export function tooManyPaths(command: string, path: string): Message {
  return usage(
    'too-many-paths',
    `“${path}” is one too many: lectern ${command} takes one at a time`,
    `lectern ${command} --help shows how to write it.`,
  );
}

export function missingPath(command: string): Message {
  return usage(
    'missing-path',
    `lectern ${command} needs an outline`,
    `Name a file, for example: lectern ${command} talk.txt`,
  );
}

export function optionsExclude(first: string, second: string): Message {
  return usage('options-exclude', `“${first}” and “${second}” exclude each other`, 'Leave one of them out.');
}

export function noContentFolder(command: string): Message {
  return {
    level: 'error',
    rule: 'no-content',
    text: 'No outline is named, and there is no folder “content” to take them from',
    remedy: `Name an outline, for example: lectern ${command} talk.txt`,
  };
}

export function portTaken(port: number): Message {
  return {
    level: 'error',
    rule: 'port-taken',
    text: `Port ${port} is not free: another program uses it, or the system keeps it`,
    remedy: 'Leave --port out, and Lectern finds a free one.',
  };
}

/** For what nobody foresaw: calm, without a stack trace. */
export function crashed(cause: string): Message {
  return {
    level: 'error',
    rule: 'lectern-failed',
    text: `Lectern itself failed: ${cause}`,
    remedy:
      'This is a mistake in Lectern, not in your outline, which is as it was. Please report it, with the outline if ' +
      'you can share it; with LECTERN_DEBUG=1 before the command you get details to add.',
  };
}

function title(command: string): string {
  return command === '' ? 'lectern' : `lectern ${command}`;
}

function valueExample(name: string, value: string): string {
  const example: Record<string, string> = {
    DIR: 'slides',
    NAME: 'lectern-dark',
    TEXT: '"Why bread rises"',
    HOW: 'full',
    FORMAT: 'plain',
    PORT: '8000',
    VERSION: 'HEAD~1',
  };
  return `Write ${name} ${example[value] ?? value}, for example.`;
}

function usage(rule: string, text: string, remedy: string): Message {
  return { level: 'error', rule, text, remedy };
}
