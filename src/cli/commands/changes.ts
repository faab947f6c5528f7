import type { WriterName } from '../../build.ts';
import { compareDecks, type DeckChanges } from '../../compare/deck-changes.ts';
import { Failure } from '../../io/failure.ts';
import type { Reporter } from '../../io/reporter.ts';
import { sinceInWords } from '../../message/change-labels.ts';
import { summaryOfChanges } from '../../message/changing.ts';
import { nothingToExchange } from '../../message/revisions.ts';
import { optionsExclude, tooManyPaths } from '../../message/usage.ts';
import { PAPERS } from '../../model/handout.ts';
import { isError } from '../../model/message.ts';
import { changesToJson } from '../../write/changes/changes-json.ts';
import { changesToText } from '../../write/changes/changes-text.ts';
import type { Arguments, Command } from '../command.ts';
import { type Versions, versionsOf } from '../compare-lecture.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { reportFailure } from '../failures.ts';
import { handoutWishesOf } from '../handout-options.ts';
import { asOneOption, type FoundLecture, lecturesFor } from '../outlines-for.ts';
import { readingOf, readingOptions } from '../reading-options.ts';

/** `lectern changes`: what changed in a lecture since it was built, or since a revision of Git. */
export const changes: Command = {
  name: 'changes',
  usage: 'changes [OUTLINE…]',
  about: [
    'Shows what changed: slides that are new, removed, moved, renamed or reworded, word by word, with their notes.',
    'Compared with is the last build, or what --since names: a version that Git has, or a deck.json. Nothing is built.',
  ],
  options: [
    {
      name: 'since',
      value: 'VERSION',
      help: 'A tag, branch or commit of Git, a deck.json or its folder; the last build unless told',
    },
    { name: 'json', help: 'The same as data' },
    { name: 'page', help: 'A page with old and new slides beside each other: dist/NAME/NAME-changes.html' },
    {
      name: 'handout',
      help: 'The changed slides as PDF, for those who have an older print: dist/NAME/NAME-changes.pdf',
    },
    { name: 'paper', value: 'SIZE', choices: PAPERS, help: 'Of the handout, a4 unless told' },
    { name: 'out', short: 'o', value: 'DIR', help: 'Where the lectures are, dist unless told' },
    asOneOption,
    ...readingOptions,
  ],
  examples: [
    ['lectern changes talk.txt', 'since the last build'],
    ['lectern changes talk.txt --since HEAD~1', 'since the last commit but one'],
    ['lectern changes talk.txt --since v1 --page', 'to see the slides beside each other'],
    [
      'lectern changes talk.txt --since v1 --handout',
      'the pages to hand out to those who have the first version',
    ],
    ['lectern changes talk.txt --since 2025/deck.json', 'since the deck that you kept'],
  ],
  run: async (args, reporter) => {
    const found = lecturesFor('changes', args);
    refuseTogether(args, found);
    const codes: ExitCode[] = [];
    for (const lecture of found) codes.push(await tryShow(lecture, args, reporter));
    return codes.find(code => code !== EXIT.clean) ?? EXIT.clean;
  },
};

function refuseTogether({ switches, paths }: Arguments, found: readonly FoundLecture[]): void {
  if (!switches.has('json')) return;
  if (found.length > 1) throw new Failure(tooManyPaths('changes --json', paths[1] ?? paths[0] ?? 'content'));
  for (const other of ['page', 'handout'])
    if (switches.has(other)) throw new Failure(optionsExclude('--json', `--${other}`));
}

async function tryShow(lecture: FoundLecture, args: Arguments, reporter: Reporter): Promise<ExitCode> {
  try {
    return await show(lecture, args, reporter);
  } catch (error) {
    reportFailure(error, reporter);
    return EXIT.errors;
  }
}

async function show(lecture: FoundLecture, args: Arguments, reporter: Reporter): Promise<ExitCode> {
  const since = args.values.get('since');
  const out = args.values.get('out') ?? 'dist';
  const { switches } = args;
  const to: WriterName[] = switches.has('page') || switches.has('handout') ? ['pages'] : [];
  const versions = await versionsOf(lecture, { out, since, reading: readingOf(args), to });
  const errors = versions.messages.filter(isError);
  if (errors.length > 0) {
    reporter.messages(errors, versions.texts);
    return EXIT.errors;
  }
  const compared = compareDecks(versions.before.deck, versions.after.deck);
  if (switches.has('json')) {
    reporter.print(`${JSON.stringify(changesToJson(compared, since), null, 2)}\n`);
    return EXIT.clean;
  }
  printText(lecture.name, compared, since, reporter);
  if (switches.has('page')) {
    const { writeChangesPage } = await import('../write-changes-page.ts');
    reporter.print(await writeChangesPage(compared, versions, { name: lecture.name, out, since }));
  }
  if (switches.has('handout')) await printHandout(lecture.name, compared, versions, args, reporter);
  return EXIT.clean;
}

async function printHandout(
  name: string,
  compared: DeckChanges,
  versions: Versions,
  args: Arguments,
  reporter: Reporter,
): Promise<void> {
  const { printChanges } = await import('../print-changes.ts');
  const out = args.values.get('out') ?? 'dist';
  const printed = await printChanges(compared, versions, { name, out, wishes: handoutWishesOf(args) });
  reporter.messages(printed?.messages ?? [nothingToExchange(name)]);
  if (printed) reporter.print(`${printed.path}  ${printed.pages} ${printed.pages === 1 ? 'page' : 'pages'}`);
}

function printText(name: string, compared: DeckChanges, since: string | undefined, reporter: Reporter): void {
  const { styled } = reporter;
  const text = changesToText(compared, {
    gone: piece => styled('red', piece),
    new: piece => styled('green', piece),
    quiet: piece => styled('dim', piece),
    strong: piece => styled('bold', piece),
    plain: piece => styled(undefined, piece),
  });
  const head = `${styled('bold', name)}  ${summaryOfChanges(compared.counts)}, ${sinceInWords(since)}`;
  reporter.print(text === '' ? head : `${head}\n\n${text}\n`);
}
