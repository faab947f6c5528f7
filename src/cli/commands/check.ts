import { checkLectures } from '../check-lectures.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { asOneOption, lecturesFor } from '../outlines-for.ts';
import { readingOf, readingOptions } from '../reading-options.ts';

/** `lectern check`: what a build would say, and what the browser would show, without writing anything. */
export const check: Command = {
  name: 'check',
  usage: 'check [OUTLINE…]',
  about: [
    'Makes lectures without writing them, and says all that there is to say of them.',
    'With --measure each deck is shown to the browser of this machine, which tells what leaves a slide or is cut off.',
  ],
  options: [
    { name: 'measure', help: 'Look at every slide in the browser, which nobody sees' },
    asOneOption,
    ...readingOptions,
  ],
  examples: [
    ['lectern check talk.txt', 'are there messages?'],
    ['lectern check --measure talk.txt', 'does every slide fit, with the fonts of this machine?'],
    ['lectern check --measure --theme lectern-dark', 'all lectures of the folder content in another theme'],
  ],
  run: async (args, reporter) => {
    const found = lecturesFor('check', args);
    const clean = await checkLectures(found, {
      reporter,
      reading: readingOf(args),
      measure: args.switches.has('measure'),
    });
    return clean ? EXIT.clean : EXIT.errors;
  },
};
