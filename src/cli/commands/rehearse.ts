import { resolve } from 'node:path';
import { openHub } from '../../serve/live/hub.ts';
import { openRehearsal } from '../../serve/rehearsal.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { keepTimes } from '../keep-times.ts';
import { liveLectures } from '../live-lectures.ts';
import { makeFirst } from '../make-first.ts';
import { lecturesFor } from '../outlines-for.ts';
import { readingOf, readingOptions } from '../reading-options.ts';
import { serveLectures } from '../serve-lectures.ts';
import { portOf, servingOptions } from '../serving-options.ts';

/** `lectern rehearse`: present, and keep how long each slide took. */
export const rehearse: Command = {
  name: 'rehearse',
  usage: 'rehearse [OUTLINE|FOLDER…]',
  about: [
    'Presents lectures as lectern present does, and measures how long each slide is shown.',
    'Ctrl-C ends it: then the times are printed, and kept beside the outline in NAME.slides.yaml.',
    'The next builds plan the lecture by them; slides that were not shown keep the times they had.',
  ],
  options: [...servingOptions, ...readingOptions],
  examples: [['lectern rehearse talk.txt', 'give the lecture to an empty room, then press Ctrl-C']],
  run: async (args, reporter) => {
    const port = portOf(args);
    const out = resolve(args.values.get('out') ?? 'dist');
    const hub = openHub();
    const rehearsal = openRehearsal();
    const find = () => lecturesFor('rehearse', args);
    const lectures = liveLectures({ find, out, reading: readingOf(args), reporter, hub });
    if (!(await makeFirst(lectures))) return EXIT.errors;
    await serveLectures(lectures, {
      out,
      hub,
      port,
      mayOpen: !args.switches.has('no-open'),
      remote: args.switches.has('remote'),
      reporter,
      extras: [rehearsal.extra],
    });
    return keepTimes(find(), rehearsal, { out, reporter }) ? EXIT.clean : EXIT.errors;
  },
};
