import { resolve } from 'node:path';
import { type Built, build } from '../../build.ts';
import { Failure } from '../../io/failure.ts';
import { type FoundOutline, findOutlines } from '../../io/find-outlines.ts';
import { displayPath } from '../../io/paths.ts';
import type { Reporter } from '../../io/reporter.ts';
import { textsOf } from '../../io/source-texts.ts';
import { missingPath, optionsExclude, tooManyPaths } from '../../message/usage.ts';
import { isError } from '../../model/message.ts';
import { fitToText } from '../../write/fit-text.ts';
import { outlineToJson } from '../../write/outline-json.ts';
import { outlineToMarkdown } from '../../write/outline-markdown.ts';
import { outlineToText } from '../../write/outline-text.ts';
import { paceToText } from '../../write/pace-text.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { besideOf } from '../keep-beside.ts';
import { openOutlines } from '../open-outlines.ts';
import { asOneOption } from '../outlines-for.ts';
import { formatOption, readingOf, titleOption } from '../reading-options.ts';
import { resourcesFor } from '../resources-for.ts';

/** `lectern outline`: how an outline was read. */
export const outline: Command = {
  name: 'outline',
  usage: 'outline OUTLINE…',
  about: [
    'Shows how an outline was read, as a tree: each line with its number and a short reason for every guess;',
    'then what was done to slides so that they fit and read well, and how long the lecture is planned to take.',
    'OUTLINE is one file, or - for standard input; with --as-one, several files or folders.',
  ],
  options: [
    { name: 'json', help: 'The same as data' },
    { name: 'markdown', help: 'The outline as clean Markdown, which reads back to the same tree' },
    asOneOption,
    titleOption,
    formatOption,
  ],
  examples: [
    ['lectern outline talk.txt', 'what was taken for what, and why'],
    ['lectern outline talk.txt --json', 'for other programs'],
    ['lectern outline talk.txt --markdown > talk.md', 'go on in Markdown'],
  ],
  run: async (args, reporter) => {
    const outlines = outlinesOf(args);
    const show = writerFor(args);
    return showOutline(outlines, show, readingOf(args), reporter);
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

/** What is shown of a lecture that was read and fitted, but not written. */
type Show = (built: Built) => string;

function writerFor({ switches }: Arguments): Show {
  if (switches.has('json') && switches.has('markdown'))
    throw new Failure(optionsExclude('--json', '--markdown'));
  if (switches.has('json')) return ({ outline: read }) => `${JSON.stringify(outlineToJson(read), null, 2)}\n`;
  if (switches.has('markdown')) return ({ outline: read }) => outlineToMarkdown(read);
  return ({ outline: read, deck }) => outlineToText(read) + fitToText(deck) + paceToText(deck);
}

async function showOutline(
  outlines: readonly FoundOutline[],
  show: Show,
  reading: ReturnType<typeof readingOf>,
  reporter: Reporter,
): Promise<ExitCode> {
  const opened = await openOutlines(outlines, reading.from);
  const { sources, course, shown } = opened;
  const resources = await resourcesFor(opened);
  const options = { ...reading, resources, to: [], ...besideOf(opened) };
  const built = build(sources, course ? { ...options, course } : options);
  const { messages } = built.outline;
  reporter.print(show(built));
  reporter.messages(messages, textsOf(shown));
  return messages.some(isError) ? EXIT.errors : EXIT.clean;
}
