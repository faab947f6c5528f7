import type { Message } from '../model/message.ts';
import { didYouMean } from './did-you-mean.ts';

const HELP = 'lectern --help shows all commands.';

export function unknownCommand(name: string, known: readonly string[]): Message {
  return usage(
    'unknown-command',
    `Unexpected command “${name}”, expected one of ${known.join(', ')}`,
    didYouMean(name, known) ?? HELP,
  );
}

export function unknownOption(name: string, command: string, known: readonly string[]): Message {
  return usage(
    'unknown-option',
    `Unexpected option “${name}”, expected one that lectern ${command} knows`,
    didYouMean(name, known) ?? `lectern ${command} --help shows them.`,
  );
}

export function missingValue(name: string, value: string): Message {
  return usage(
    'missing-value',
    `Unexpected end after “${name}”, expected ${value}`,
    `Write ${name} ${value}.`,
  );
}

export function needlessValue(name: string, value: string): Message {
  return usage(
    'needless-value',
    `Unexpected “${value}” after “${name}”, expected no value`,
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
    `Unexpected “${path}”, expected one outline only`,
    `lectern ${command} takes one at a time; lectern ${command} --help shows how.`,
  );
}

export function missingPath(command: string): Message {
  return usage(
    'missing-path',
    `Unexpected end after “lectern ${command}”, expected an outline`,
    `Name a file, for example: lectern ${command} talk.txt`,
  );
}

export function optionsExclude(first: string, second: string): Message {
  return usage(
    'options-exclude',
    `Unexpected “${second}” beside “${first}”, expected one of them`,
    'Leave one of them out.',
  );
}

export function noContentFolder(command: string): Message {
  return {
    level: 'error',
    rule: 'no-content',
    text: 'Unexpected folder without “content”, expected outlines there when no file is named',
    remedy: `Name an outline, for example: lectern ${command} talk.txt`,
  };
}

export function portTaken(port: number): Message {
  return {
    level: 'error',
    rule: 'port-taken',
    text: `Unexpected program on port ${port}, expected the port to be free`,
    remedy: 'Leave --port out, and Lectern finds a free one.',
  };
}

export function oldNode(found: string, needed: string): Message {
  return {
    level: 'error',
    rule: 'old-node',
    text: `Unexpected Node.js ${found}, expected ${needed} or newer`,
    remedy: 'Install a current Node.js from nodejs.org.',
  };
}

/** For what nobody foresaw: calm, without a stack trace. */
export function crashed(cause: string): Message {
  return {
    level: 'error',
    rule: 'lectern-failed',
    text: `Unexpected failure of Lectern itself: ${cause}`,
    remedy:
      'Your outline is untouched. Please report this with the outline, if you can share it, at ' +
      'the address that “npm bugs lectern” opens; LECTERN_DEBUG=1 shows the details to add.',
  };
}

function usage(rule: string, text: string, remedy: string): Message {
  return { level: 'error', rule, text, remedy };
}
