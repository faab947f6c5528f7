import { buildLectures } from '../build-lectures.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { asOneOption, lecturesFor } from '../outlines-for.ts';
import { readingOf, readingOptions } from '../reading-options.ts';
import { slideWishesOf, stepsOption } from '../slide-options.ts';

/** `lectern pdf`: outlines → their slides as PDF. */
export const pdf: Command = {
  name: 'pdf',
  usage: 'pdf [OUTLINE…]',
  about: [
    'Makes a PDF of the slides of each outline: dist/NAME/NAME.pdf, a page a slide, as they look on the screen.',
    'The browser of this machine prints it; where there is none, Lectern draws the slides itself, more simply.',
  ],
  options: [
    stepsOption,
    { name: 'notes', help: 'Each slide is followed by its notes, on pages of their own' },
    {
      name: 'annotations',
      help: 'Notes are annotations, for programs that show them beside the page; they are not printed',
    },
    { name: 'out', short: 'o', value: 'DIR', help: 'Where the lectures are, dist unless told' },
    asOneOption,
    ...readingOptions,
  ],
  examples: [
    ['lectern pdf talk.txt', 'make dist/talk/talk.pdf'],
    ['lectern pdf talk.txt --notes', 'with what you say, to read it on the way'],
    ['lectern pdf lectures --theme lectern-dark', 'all outlines of a folder, in another theme'],
  ],
  run: async (args, reporter) => {
    const found = lecturesFor('pdf', args);
    const built = await buildLectures(found, {
      reporter,
      out: args.values.get('out') ?? 'dist',
      singleFile: false,
      reading: readingOf(args),
      to: ['pdf'],
      slides: slideWishesOf(args),
    });
    return built.length === found.length ? EXIT.clean : EXIT.errors;
  },
};
