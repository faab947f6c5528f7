import { buildLectures } from '../build-lectures.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { asOneOption, lecturesFor } from '../outlines-for.ts';
import { readingOf, readingOptions } from '../reading-options.ts';
import { slideWishesOf, stepsOption } from '../slide-options.ts';

/** `lectern png`: outlines → a picture of each slide. */
export const png: Command = {
  name: 'png',
  usage: 'png [OUTLINE…]',
  about: [
    'Takes a picture of each slide: dist/NAME/slides/01.png and so on; or one of all slides, dist/NAME/NAME-slides.png.',
    'The browser of this machine shows them, without a window.',
  ],
  options: [
    { name: 'width', value: 'PIXELS', help: 'Of each picture, 1920 unless told' },
    { name: 'contact-sheet', help: 'One picture of all slides, side by side' },
    stepsOption,
    { name: 'out', short: 'o', value: 'DIR', help: 'Where the lectures are, dist unless told' },
    asOneOption,
    ...readingOptions,
  ],
  examples: [
    ['lectern png talk.txt', 'make dist/talk/slides/01.png, 02.png …'],
    ['lectern png talk.txt --width 640', 'small ones, for a web page'],
    ['lectern png talk.txt --contact-sheet', 'all at a glance: dist/talk/talk-slides.png'],
  ],
  run: async (args, reporter) => {
    const found = lecturesFor('png', args);
    const built = await buildLectures(found, {
      reporter,
      out: args.values.get('out') ?? 'dist',
      singleFile: false,
      reading: readingOf(args),
      to: ['png'],
      slides: slideWishesOf(args),
    });
    return built.length === found.length ? EXIT.clean : EXIT.errors;
  },
};
