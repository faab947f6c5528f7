import { resolve } from 'node:path';
import { openHub } from '../../serve/live/hub.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { liveLectures } from '../live-lectures.ts';
import { makeFirst } from '../make-first.ts';
import { offerTweaks } from '../offer-tweaks.ts';
import { lecturesFor } from '../outlines-for.ts';
import { readingOf, readingOptions } from '../reading-options.ts';
import { serveLectures } from '../serve-lectures.ts';
import { portOf, servingOptions } from '../serving-options.ts';

/** `lectern present`: build, then show the lectures in the browser. */
export const present: Command = {
  name: 'present',
  usage: 'present [OUTLINE|FOLDER…]',
  about: [
    'Builds lectures as lectern build does, serves them to this machine only, and opens the browser.',
    'Edits to the outlines and the files beside them show in the open slides at once.',
    'Press S in a lecture for the speaker view with your notes, T to set what belongs to one slide.',
    'Ctrl-C here ends it.',
  ],
  options: [...servingOptions, ...readingOptions],
  examples: [
    ['lectern present talk.txt', 'build talk.txt and open it'],
    ['lectern present', 'all lectures of the folder content'],
    ['lectern present lectures --no-open', 'to open the address yourself'],
    ['lectern present talk.txt --remote', 'turn the slides from your phone'],
  ],
  run: async (args, reporter) => {
    const port = portOf(args);
    const out = args.values.get('out') ?? 'dist';
    const hub = openHub();
    const find = () => lecturesFor('present', args);
    const lectures = liveLectures({ find, out, reading: readingOf(args), reporter, hub });
    if (!(await makeFirst(lectures))) return EXIT.errors;
    await serveLectures(lectures, {
      out: resolve(out),
      hub,
      port,
      mayOpen: !args.switches.has('no-open'),
      remote: args.switches.has('remote'),
      reporter,
      extras: [offerTweaks(find)],
    });
    return EXIT.clean;
  },
};
