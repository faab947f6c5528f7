import { resolve } from 'node:path';
import { build } from '../../build.ts';
import { Failure } from '../../io/failure.ts';
import { findOutlines } from '../../io/find-outlines.ts';
import { readPreviousDeck } from '../../io/previous-deck.ts';
import { isAsRead, writeSidecarFile } from '../../io/sidecar-file.ts';
import { textsOf } from '../../io/source-texts.ts';
import { brokenSidecar, nothingBeside } from '../../message/sidecar.ts';
import { missingPath, tooManyPaths } from '../../message/usage.ts';
import { isError } from '../../model/message.ts';
import { TWEAK_KEYS } from '../../model/sidecar.ts';
import { decodeText } from '../../read/decode.ts';
import { editSidecar } from '../../read/sidecar/edit-sidecar.ts';
import { readSidecarText } from '../../read/sidecar/read-sidecar.ts';
import { tweaksOfSlide, tweaksToText } from '../../write/tweaks-text.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { findSlide } from '../find-slide.ts';
import { besideOf, knownSlides } from '../keep-beside.ts';
import { openOutlines } from '../open-outlines.ts';
import { formatOption, readingOf } from '../reading-options.ts';
import { resourcesFor } from '../resources-for.ts';
import { readTypedTweaks, type TypedTweaks } from '../tweak-arguments.ts';

const REMOVE = 'remove';

/** `lectern tweak`: what belongs to single slides and not into the outline. */
export const tweak: Command = {
  name: 'tweak',
  usage: 'tweak OUTLINE [SLIDE] [KEY=VALUE…]',
  about: [
    'Sets for one slide what does not belong into an outline, in OUTLINE.slides.yaml beside it, or shows what is set.',
    'A SLIDE is its number, words of its title, or its id. It takes effect with the next build, or at once in a',
    `lecture that is being presented. A KEY is one of ${TWEAK_KEYS.join(', ')}.`,
  ],
  options: [
    { name: REMOVE, help: 'Take away the keys that are named, or all of the slide' },
    { name: 'out', short: 'o', value: 'DIR', help: 'Where the lectures are, dist unless told' },
    formatOption,
  ],
  examples: [
    ['lectern tweak talk.txt', 'what is set for all slides'],
    ['lectern tweak talk.txt 4 layout=statement', 'the fourth slide in another layout'],
    ['lectern tweak talk.txt "the moon" image=img/moon.jpg "timing=3 min"', 'a picture and a time'],
    ['lectern tweak talk.txt the-moon steps=2,1,3 hidden=no', 'the order in which points appear'],
    ['lectern tweak talk.txt 4 --remove', 'the slide as it was'],
  ],
  run: async (args, reporter) => {
    const { outline, words } = outlineOf(args);
    const typed = readTypedTweaks(words, args.switches.has(REMOVE));
    const opened = await openOutlines([outline], args.values.has('from') ? readingOf(args).from : undefined);
    const { sidecar: file } = opened;
    if (!file) throw new Failure(nothingBeside());
    const previous = readPreviousDeck(resolve(args.values.get('out') ?? 'dist'), outline.name);
    const memory = knownSlides(previous, opened);
    const resources = await resourcesFor(opened);
    const built = build(opened.sources, {
      ...readingOf(args),
      resources,
      to: [],
      ...besideOf(opened),
      memory,
    });
    if (built.messages.some(isError)) {
      reporter.messages(built.messages, textsOf(opened.shown));
      return EXIT.errors;
    }
    const before = built.sidecarText ?? decodeText(file.source).text;
    if (readSidecarText(before, file.source.path).sidecar.broken)
      throw new Failure(brokenSidecar(file.source.path));
    const slide = typed.slide === undefined ? undefined : findSlide(typed.slide, built.deck);
    const values = slide ? valuesFor(typed, args) : new Map();
    const after = slide && values.size > 0 ? edited(before, slide.id, values) : before;
    if (after !== before && isAsRead(file)) writeSidecarFile(file.path, after);
    const { sidecar } = readSidecarText(after, file.source.path);
    reporter.print(slide ? tweaksOfSlide(slide, sidecar) : tweaksToText(built.deck, sidecar));
    return EXIT.clean;
  },
};

function outlineOf({ paths: [path, ...words] }: Arguments) {
  if (path === undefined) throw new Failure(missingPath('tweak'));
  const [outline, another] = findOutlines([path]);
  if (!outline || another) throw new Failure(tooManyPaths('tweak', path));
  return { outline, words };
}

/** Without any key, `--remove` means all. */
function valuesFor({ values }: TypedTweaks, { switches }: Arguments): TypedTweaks['values'] {
  if (!switches.has(REMOVE) || values.size > 0) return values;
  return new Map(TWEAK_KEYS.map(key => [key, undefined]));
}

function edited(text: string, id: string, values: TypedTweaks['values']): string {
  return editSidecar(text, { tweaks: new Map([[id, values]]) });
}
