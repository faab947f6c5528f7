import { buildLectures } from '../build-lectures.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { asOneOption, lecturesFor } from '../outlines-for.ts';
import { outputsOf, toOption } from '../outputs.ts';
import { readingOf, readingOptions } from '../reading-options.ts';

/** `lectern build`: outlines → lectures in a folder. */
export const build: Command = {
  name: 'build',
  usage: 'build [OUTLINE…]',
  about: [
    'Makes a lecture of each outline: dist/NAME/index.html, what it needs beside it, and deck.json.',
    'An OUTLINE is a file, a folder with outlines, or - for standard input; without one, the folder content.',
  ],
  options: [
    { name: 'out', short: 'o', value: 'DIR', help: 'Where the lectures go, dist unless told' },
    toOption,
    asOneOption,
    { name: 'single-file', help: 'One HTML file that holds everything' },
    { name: 'no-cache', help: 'Build also what did not change since the last build' },
    ...readingOptions,
  ],
  examples: [
    ['lectern build talk.txt', 'make dist/talk/index.html'],
    ['lectern build week-1.txt week-2.md', 'two lectures'],
    ['lectern build part-1.txt part-2.docx --as-one', 'one lecture of both, in dist/part-1'],
    ['lectern build lectures --out slides', 'all outlines of a folder, to another place'],
    ['lectern build talk.txt --single-file', 'one file, to send by mail'],
    ['lectern build talk.txt --to deck,handout', 'the slides, and a handout beside them'],
    ['lectern build - < talk.txt', 'from standard input, to dist/lecture'],
  ],
  run: async (args, reporter) => {
    const found = lecturesFor('build', args);
    const built = await buildLectures(found, {
      reporter,
      out: args.values.get('out') ?? 'dist',
      singleFile: args.switches.has('single-file'),
      reading: readingOf(args),
      to: outputsOf(args),
      usesCache: !args.switches.has('no-cache'),
    });
    return built.length === found.length ? EXIT.clean : EXIT.errors;
  },
};
