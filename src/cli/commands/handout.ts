import { buildLectures } from '../build-lectures.ts';
import type { BuildRequest } from '../build-request.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { handoutOptions, handoutWishesOf } from '../handout-options.ts';
import { asOneOption, lecturesFor } from '../outlines-for.ts';
import { formatOption, readingOf, titleOption } from '../reading-options.ts';

/** `lectern handout`: outlines → PDF to be read and written on, without a browser. */
export const handout: Command = {
  name: 'handout',
  usage: 'handout [OUTLINE…]',
  about: [
    'Makes a PDF to be read of each outline: dist/NAME/NAME-handout.pdf. It has your whole sentences, not the slides made',
    'small, with their numbers in the margin. No browser is needed.',
    'Layouts: text, the lecture as a document; guided, the same with key terms as blanks; outline, its structure alone;',
    'lines, slides-2 to slides-9 and notes show the slides, printed by the browser or drawn where there is none.',
  ],
  options: [
    ...handoutOptions,
    { name: 'out', short: 'o', value: 'DIR', help: 'Where the lectures are, dist unless told' },
    asOneOption,
    titleOption,
    formatOption,
  ],
  examples: [
    ['lectern handout talk.txt', 'make dist/talk/talk-handout.pdf'],
    ['lectern handout talk.txt --layout guided', 'with blanks to be filled in'],
    [
      'lectern handout talk.txt --layout guided --for lecturer',
      'with the answers: talk-handout-lecturer.pdf',
    ],
    ['lectern handout lectures --paper letter', 'all outlines of a folder, on paper of North America'],
  ],
  run: async (args, reporter) => {
    const found = lecturesFor('handout', args);
    const request: BuildRequest = {
      reporter,
      out: args.values.get('out') ?? 'dist',
      singleFile: false,
      reading: readingOf(args),
      to: ['handout'],
      handout: handoutWishesOf(args),
    };
    const built = await buildLectures(found, request);
    return built.length === found.length ? EXIT.clean : EXIT.errors;
  },
};
