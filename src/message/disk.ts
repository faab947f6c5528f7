import type { Message } from '../model/message.ts';

export function fileNotFound(path: string, near: readonly string[]): Message {
  return {
    level: 'error',
    rule: 'file-not-found',
    text: `There is no file or folder “${path}”`,
    remedy:
      near.length > 0
        ? `Did you mean ${orList(near)}?`
        : 'Check the spelling, and the folder that you are in.',
  };
}

/** What is done to a file: one that stands beside an outline can't be put elsewhere. */
export type DiskTask = 'read' | 'write' | 'write beside';

export function permissionDenied(path: string, task: DiskTask): Message {
  return {
    level: 'error',
    rule: 'permission-denied',
    text: `The system does not let Lectern ${task === 'read' ? 'read' : 'write'} “${path}”`,
    remedy: ALLOWING[task],
  };
}

const ALLOWING: Readonly<Record<DiskTask, string>> = {
  read: 'Change the permissions of the file, or copy it to a folder of your own.',
  write: 'Change the permissions of the folder, or choose another one with --out.',
  'write beside': 'Change the permissions of the folder, or copy the outline to a folder of your own.',
};

export function notAFile(path: string, found: string): Message {
  return {
    level: 'error',
    rule: 'not-a-file',
    text: `Unexpected ${found} “${path}”, expected a file`,
    remedy: 'Copy the outline to an ordinary file.',
  };
}

/** `outlines` are those in the folder. */
export function folderForFile(path: string, outlines: readonly string[]): Message {
  return {
    level: 'error',
    rule: 'not-a-file',
    text: `Unexpected folder “${path}”, expected one outline`,
    remedy:
      outlines.length > 0 ? `Name one of those in it: ${andList(outlines)}.` : 'There is no outline in it.',
  };
}

export function fileTooLarge(path: string, bytes: number, limit: number): Message {
  return {
    level: 'error',
    rule: 'file-too-large',
    text: `Unexpected size of ${megabytes(bytes)} of “${path}”, expected at most ${megabytes(limit)}`,
    remedy: 'An outline is text: make sure that this is the right file, or split it into several lectures.',
  };
}

export function noOutlines(folder: string, elsewhere: readonly string[]): Message {
  return {
    level: 'error',
    rule: 'no-outlines',
    text: `The folder “${folder}” holds no outline: no file that ends in .txt, .md, .docx, .odt, .org or .opml`,
    remedy:
      elsewhere.length > 0
        ? `There are outlines in ${andList(elsewhere)}: name that folder.`
        : 'Put an outline there, or name one: lectern build talk.txt',
  };
}

export function diskFull(path: string): Message {
  return {
    level: 'error',
    rule: 'disk-full',
    text: `The disk is full: there is no room for “${path}”`,
    remedy: 'Make room and build again. A lecture that was there before is as it was.',
  };
}

export function cannotWrite(path: string, cause: string): Message {
  return {
    level: 'error',
    rule: 'cannot-write',
    text: `“${path}” could not be written: ${cause}`,
    remedy:
      'A lecture that was there before is as it was. Close programs that use the folder, or choose another with --out.',
  };
}

/** What was to be replaced is held by another program, as Windows lets viewers of PDF do. */
export function inUse(path: string): Message {
  return {
    level: 'error',
    rule: 'in-use',
    text: `“${path}” could not be replaced: another program has it open`,
    remedy:
      'Close it there, in a viewer of PDF for example, and try again. What was there before is as it was.',
  };
}

export function cannotRead(path: string, cause: string): Message {
  return {
    level: 'error',
    rule: 'cannot-read',
    text: `“${path}” could not be read: ${cause}`,
    remedy: 'Copy the file to your own disk and try again.',
  };
}

export function foreignFile(path: string): Message {
  return {
    level: 'error',
    rule: 'foreign-file',
    text: `“${path}” stands where a lecture would go, and Lectern did not make it`,
    remedy: 'Nothing was written. Move it away, or choose another folder with --out.',
  };
}

export function templateMistake(path: string, line: number | undefined, text: string): Message {
  return {
    level: 'error',
    rule: 'template-mistake',
    text,
    remedy: 'Mend this template, or remove it to use the one that comes with Lectern.',
    path,
    ...(line ? { place: { start: { line, column: 1 }, end: { line, column: 1 } } } : {}),
  };
}

/** What does not parse in a template; `problem` as Handlebars says it. */
export function templateSyntax(problem: string): string {
  if (problem.endsWith("got 'EOF'"))
    return 'Unexpected end of the template, expected {{/…}} to close a block or }} to close a tag';
  const mismatch = MISMATCH.exec(problem);
  if (mismatch) return `Unexpected {{/${mismatch[2]}}}, expected {{/${mismatch[1]}}}`;
  return `Unexpected mark in a tag, expected what Handlebars knows: ${problem}`;
}

const MISMATCH = /^(\S+) doesn't match (\S+)$/;

export function unknownPartial(name: string): string {
  return `Unexpected partial “${name}”, expected the name of a template`;
}

export function unknownTemplateHelper(name: string): string {
  return `Unexpected “${name}” with something after it, expected if, unless, each, with or lookup`;
}

export function themeMistake(path: string, cause: string): Message {
  return {
    level: 'error',
    rule: 'theme-mistake',
    text: `Unexpected contents of “${path}”: ${cause}`,
    remedy: 'Mend this file, or remove the theme’s folder.',
  };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

function orList(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join(' or ');
}

function andList(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join(', ');
}
