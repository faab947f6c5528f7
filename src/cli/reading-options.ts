import { ASPECTS, type Detail } from '../model/meta.ts';
import { OUTLINE_FORMATS, type ReadOptions } from '../model/outline.ts';
import type { Arguments, OptionSpec } from './command.ts';

const DETAILS: readonly Detail[] = ['full', 'lead', 'labels'];

/** How the outline is read, where the command line overrules the guess. */
export const formatOption: OptionSpec = {
  name: 'from',
  value: 'FORMAT',
  choices: OUTLINE_FORMATS,
  help: 'Read the outline as this, whatever it looks like',
};

/** For a lecture that should be called otherwise than its outline calls it. */
export const titleOption: OptionSpec = {
  name: 'title',
  value: 'TEXT',
  help: 'The title, whatever the outline says',
};

/** Options that say how outlines become lectures: for `build` and `present`. */
export const readingOptions: readonly OptionSpec[] = [
  titleOption,
  { name: 'theme', short: 't', value: 'NAME', help: 'How the slides look, lectern unless told' },
  { name: 'aspect', value: 'SHAPE', choices: ASPECTS, help: 'The shape of the slides, 16:9 unless told' },
  {
    name: 'detail',
    value: 'HOW',
    choices: DETAILS,
    help: 'How much of a long point its slide shows; the rest stands in the notes',
  },
  formatOption,
];

/** What the options say to the reader. */
export function readingOf({ values }: Arguments): Pick<ReadOptions, 'from' | 'meta'> {
  const title = values.get('title');
  const theme = values.get('theme');
  const aspect = ASPECTS.find(known => known === values.get('aspect'));
  const detail = DETAILS.find(known => known === values.get('detail'));
  const from = OUTLINE_FORMATS.find(known => known === values.get('from'));
  return {
    ...(from ? { from } : {}),
    meta: {
      ...(title ? { title } : {}),
      ...(theme ? { theme } : {}),
      ...(aspect ? { aspect } : {}),
      ...(detail ? { detail } : {}),
    },
  };
}
