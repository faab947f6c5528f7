import type { Message } from '../model/message.ts';
import { placeOfLines } from '../model/place.ts';

/** Something that a tool for slides can and Lectern cannot, and what became of it. */
export interface WithoutEquivalent {
  /** The tool, as its users call it. */
  readonly tool: string;
  /** As its users write it. */
  readonly feature: string;
  readonly fate: keyof typeof FATES;
}

/** Said once a feature, where it stands first. */
export function noEquivalent(
  path: string,
  line: number,
  { tool, feature, fate }: WithoutEquivalent,
): Message {
  return {
    level: 'info',
    rule: 'no-equivalent',
    text: `${tool}’s ${feature} has no equivalent here; ${FATES[fate]}`,
    path,
    place: placeOfLines(line),
  };
}

const FATES = {
  stays: 'what it holds stays on the slide',
  'in-notes': 'its text stands in the notes',
  picture: 'the picture stands on the slide',
  nothing: 'it was left out',
} as const;

/** Settings of another tool that say only how its slides look. */
export function looksLeftOut(path: string, line: number, tool: string, names: readonly string[]): Message {
  return {
    level: 'info',
    rule: 'looks-left-out',
    text: `Looks that ${tool} gives were left out: ${names.join(', ')}`,
    remedy: 'How the slides look is for Lectern’s themes to say: build with --theme.',
    path,
    place: placeOfLines(line),
  };
}

/** The document was taken for a deck of another tool by its marks. */
export function readAsDialect(path: string, line: number, tool: string, mark: string): Message {
  return {
    level: 'info',
    rule: 'read-as-dialect',
    text: `Read as ${tool} has it, since there is ${mark}`,
    remedy: 'If it is plain Markdown, build with --from markdown.',
    path,
    place: placeOfLines(line),
  };
}

/** A slide without a heading asks for what only a heading can carry. */
export function noHeadingFor(path: string, line: number, names: readonly string[]): Message {
  return {
    level: 'info',
    rule: 'no-heading-for',
    text: `The slide has no heading, so nothing can carry its ${names.join(', ')}`,
    remedy: 'Give the slide a heading, then it has them.',
    path,
    place: placeOfLines(line),
  };
}

/** A slide or piece of code that stands in another file. */
export function elsewhere(path: string, line: number, target: string): Message {
  return {
    level: 'warning',
    rule: 'stands-elsewhere',
    text: `Unexpected reference to “${target}”, expected its text; what stands in that file is not in the deck`,
    remedy: 'Copy its text to this place.',
    path,
    place: placeOfLines(line),
  };
}

/** Containers of kinds that Lectern does nothing with, all of a document; `line` is that of the first. */
export function unknownContainers(path: string, line: number, names: readonly string[]): Message {
  return {
    level: 'info',
    rule: 'unknown-container',
    text: `Containers that mean nothing to Lectern: ${names.join(', ')}; what they hold stays where it is`,
    remedy: 'For speaker notes, write ::: notes.',
    path,
    place: placeOfLines(line),
  };
}
