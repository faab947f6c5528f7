import type { Message } from '../model/message.ts';
import { placeOfLines } from '../model/place.ts';

/** A line that takes in another file, and the file as the author names it there. */
export interface IncludeSpot {
  readonly path: string;
  readonly line: number;
  readonly target: string;
}

export function missingInclude(spot: IncludeSpot, near: readonly string[]): Message {
  return {
    ...at(spot, 'missing-include'),
    text: `Unexpected path “${spot.target}”, expected a file beside the outline; there is none of that name`,
    remedy:
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : 'Check the spelling; folders count from this file.',
  };
}

export function includeOutside(spot: IncludeSpot): Message {
  return {
    ...at(spot, 'include-outside'),
    text: `Unexpected path “${spot.target}”, expected one within the folder of the outline; nothing else is read`,
    remedy: 'Copy the file to that folder or one below it, and write the path from there.',
  };
}

/** `chain` are paths, from the outline to the file that comes again. */
export function includeCycle(spot: IncludeSpot, chain: readonly string[]): Message {
  return {
    ...at(spot, 'include-cycle'),
    text: `Unexpected circle of files that take in each other: ${chain.join(' → ')}`,
    remedy: 'Take this line out, or the other that closes the circle.',
  };
}

export function tooManyIncludes(spot: IncludeSpot, limit: string): Message {
  return {
    ...at(spot, 'too-many-includes'),
    text: `Unexpected file “${spot.target}”, expected at most ${limit}; it was left out`,
    remedy: 'Make several lectures of it.',
  };
}

/** A document of a word processor or another format that only its own reader understands. */
export function includedDocument(spot: IncludeSpot): Message {
  return {
    ...at(spot, 'included-document'),
    text: `Unexpected document “${spot.target}”, expected plain text or Markdown`,
    remedy: 'Name both files to Lectern with --as-one, or save this one as text.',
  };
}

/** Settings in a further file that the first one, or the one that takes it in, does not share. */
export function settingsOfFurtherFile(path: string, first: string, names: readonly string[]): Message {
  return {
    level: 'info',
    rule: 'settings-of-further-file',
    text: `Settings of this file were passed over, since those of ${first} hold for the lecture: ${names.join(', ')}`,
    remedy: `Write them into ${first}.`,
    path,
  };
}

/** Slidev takes some slides of a file; Lectern takes all. */
export function someSlidesAsked(spot: IncludeSpot): Message {
  return {
    ...at(spot, 'some-slides-asked'),
    level: 'info',
    text: `All slides of “${spot.target}” were taken in, not only those that are numbered here`,
    remedy: 'Put the slides that you want into a file of their own.',
  };
}

function at({ path, line }: IncludeSpot, rule: string): Pick<Message, 'level' | 'rule' | 'path' | 'place'> {
  return { level: 'warning', rule, path, place: placeOfLines(line) };
}
