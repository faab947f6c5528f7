import { dirname, resolve } from 'node:path';
import { readCourseFile } from '../../io/course-file.ts';
import { Failure } from '../../io/failure.ts';
import { displayPath } from '../../io/paths.ts';
import { readSource, readStandardInput } from '../../io/read-source.ts';
import type { Reporter } from '../../io/reporter.ts';
import { textsOf } from '../../io/source-texts.ts';
import { missingPath, optionsExclude, tooManyPaths } from '../../message/usage.ts';
import { isError } from '../../model/message.ts';
import type { Outline } from '../../model/outline.ts';
import { readOutline } from '../../read/index.ts';
import { openDocument } from '../../read/open-document.ts';
import { outlineToJson } from '../../write/outline-json.ts';
import { outlineToMarkdown } from '../../write/outline-markdown.ts';
import { outlineToText } from '../../write/outline-text.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { formatOption, readingOf } from '../reading-options.ts';

/** `lectern outline`: how an outline was read. */
export const outline: Command = {
  name: 'outline',
  usage: 'outline OUTLINE',
  about: [
    'Shows how an outline was read, as a tree: each line with its number and a short reason for every guess.',
    'OUTLINE is one file, or - for standard input.',
  ],
  options: [
    { name: 'json', help: 'The same as data' },
    { name: 'markdown', help: 'The outline as clean Markdown, which reads back to the same tree' },
    formatOption,
  ],
  examples: [
    ['lectern outline talk.txt', 'what was taken for what, and why'],
    ['lectern outline talk.txt --json', 'for other programs'],
    ['lectern outline talk.txt --markdown > talk.md', 'go on in Markdown'],
  ],
  run: async (args, reporter) => {
    const path = onlyPath(args);
    const write = writerFor(args);
    return showOutline(path, write, readingOf(args), reporter);
  },
};

function onlyPath({ paths: [path, extra] }: Arguments): string {
  if (path === undefined) throw new Failure(missingPath('outline'));
  if (extra !== undefined) throw new Failure(tooManyPaths('outline', extra));
  return path;
}

function writerFor({ switches }: Arguments): (outline: Outline) => string {
  if (switches.has('json') && switches.has('markdown'))
    throw new Failure(optionsExclude('--json', '--markdown'));
  if (switches.has('json')) return read => `${JSON.stringify(outlineToJson(read), null, 2)}\n`;
  return switches.has('markdown') ? outlineToMarkdown : outlineToText;
}

async function showOutline(
  path: string,
  write: (outline: Outline) => string,
  reading: ReturnType<typeof readingOf>,
  reporter: Reporter,
): Promise<ExitCode> {
  const file = path === '-' ? readStandardInput() : readSource(path, displayPath(path));
  const source = await openDocument(file, reading.from);
  const course = path === '-' ? readCourseFile(process.cwd()) : readCourseFile(dirname(resolve(path)));
  const read = readOutline(source, course ? { ...reading, course } : reading);
  reporter.print(write(read));
  reporter.messages(read.messages, textsOf(course ? [source, course] : [source]));
  return read.messages.some(isError) ? EXIT.errors : EXIT.clean;
}
