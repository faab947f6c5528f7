import { resolve } from 'node:path';
import { Failure } from '../../io/failure.ts';
import { type FoundOutline, findOutlines } from '../../io/find-outlines.ts';
import { filesBeside } from '../../io/included-files.ts';
import { displayPath } from '../../io/paths.ts';
import type { Reporter } from '../../io/reporter.ts';
import { textsOf } from '../../io/source-texts.ts';
import { missingPath, optionsExclude, tooManyPaths } from '../../message/usage.ts';
import { isError } from '../../model/message.ts';
import type { Outline } from '../../model/outline.ts';
import { readOutlines } from '../../read/index.ts';
import { outlineToJson } from '../../write/outline-json.ts';
import { outlineToMarkdown } from '../../write/outline-markdown.ts';
import { outlineToText } from '../../write/outline-text.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openOutlines } from '../open-outlines.ts';
import { asOneOption } from '../outlines-for.ts';
import { formatOption, readingOf } from '../reading-options.ts';

/** `lectern outline`: how an outline was read. */
export const outline: Command = {
  name: 'outline',
  usage: 'outline OUTLINE…',
  about: [
    'Shows how an outline was read, as a tree: each line with its number and a short reason for every guess.',
    'OUTLINE is one file, or - for standard input; with --as-one, several files or folders.',
  ],
  options: [
    { name: 'json', help: 'The same as data' },
    { name: 'markdown', help: 'The outline as clean Markdown, which reads back to the same tree' },
    asOneOption,
    formatOption,
  ],
  examples: [
    ['lectern outline talk.txt', 'what was taken for what, and why'],
    ['lectern outline talk.txt --json', 'for other programs'],
    ['lectern outline talk.txt --markdown > talk.md', 'go on in Markdown'],
  ],
  run: async (args, reporter) => {
    const outlines = outlinesOf(args);
    const write = writerFor(args);
    return showOutline(outlines, write, readingOf(args), reporter);
  },
};

/** One file as it is named; several where they are one lecture. */
function outlinesOf({ paths, switches }: Arguments): FoundOutline[] {
  const [path, extra] = paths;
  if (path === undefined) throw new Failure(missingPath('outline'));
  if (switches.has(asOneOption.name)) return findOutlines(paths);
  if (extra !== undefined) throw new Failure(tooManyPaths('outline', extra));
  return [{ path: path === '-' ? path : resolve(path), shown: displayPath(path), name: '' }];
}

function writerFor({ switches }: Arguments): (outline: Outline) => string {
  if (switches.has('json') && switches.has('markdown'))
    throw new Failure(optionsExclude('--json', '--markdown'));
  if (switches.has('json')) return read => `${JSON.stringify(outlineToJson(read), null, 2)}\n`;
  return switches.has('markdown') ? outlineToMarkdown : outlineToText;
}

async function showOutline(
  outlines: readonly FoundOutline[],
  write: (outline: Outline) => string,
  reading: ReturnType<typeof readingOf>,
  reporter: Reporter,
): Promise<ExitCode> {
  const { sources, course, folder, folders } = await openOutlines(outlines, reading.from);
  const options = { ...reading, ...filesBeside({ base: folder, folders }) };
  const read = readOutlines(sources, course ? { ...options, course } : options);
  reporter.print(write(read));
  reporter.messages(read.messages, textsOf(course ? [...sources, course] : sources));
  return read.messages.some(isError) ? EXIT.errors : EXIT.clean;
}
