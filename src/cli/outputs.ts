import type { WriterName } from '../build.ts';
import { Failure } from '../io/failure.ts';
import { wrongChoice } from '../message/usage.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** What a build can make of a lecture. */
export type OutputName = keyof typeof WRITERS;

/** The writers that each needs. */
const WRITERS = {
  deck: ['reveal', 'json'],
  pdf: ['pages'],
  png: ['pages'],
  handout: ['handout'],
} as const satisfies Record<string, readonly WriterName[]>;

const OUTPUTS = Object.keys(WRITERS) as OutputName[];

/** For commands that can make several things in one run. */
export const toOption: OptionSpec = {
  name: 'to',
  value: 'LIST',
  help: `What to make, with commas between: ${OUTPUTS.join(', ')}; deck unless told`,
};

/** The outputs that a command line asks for. Throws a usage Failure for what there is not. */
export function outputsOf({ values }: Arguments): OutputName[] {
  const asked = (values.get('to') ?? 'deck').split(',').map(name => name.trim());
  return asked.map(name => {
    const output = OUTPUTS.find(known => known === name);
    if (!output) throw new Failure(wrongChoice('--to', name, OUTPUTS));
    return output;
  });
}

/** The writers that outputs need, each once. */
export function writersFor(outputs: readonly OutputName[]): WriterName[] {
  return [...new Set(outputs.flatMap(output => [...WRITERS[output]]))];
}
