import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import { didYouMean } from './did-you-mean.ts';

/** The file is no YAML: nothing of it is known, and Lectern writes nothing into it. */
export function badSidecar(path: string, place: Place, problem: string): Message {
  return {
    level: 'warning',
    rule: 'bad-sidecar',
    text: `Unexpected ${problem}, expected lines such as “slides:” and “links:”`,
    remedy:
      'Nothing of this file was used. Put a text that holds “: ” or begins with a sign into quotation marks, and build again.',
    path,
    place,
  };
}

/** A part of the file that Lectern does not know. */
export function unknownSidecarKey(
  path: string,
  place: Place,
  key: string,
  known: readonly string[],
): Message {
  return {
    level: 'warning',
    rule: 'unknown-tweak',
    text: `Unexpected “${key}”, expected one of ${known.join(', ')}`,
    remedy:
      didYouMean(key, known) ?? 'What is wished for a slide stands below its id, and that below “slides:”.',
    path,
    place,
  };
}

/** Something wished for a slide that can't be wished for. */
export function unknownTweak(path: string, place: Place, key: string, known: readonly string[]): Message {
  return {
    level: 'warning',
    rule: 'unknown-tweak',
    text: `Unexpected “${key}” for a slide, expected one of ${known.join(', ')}`,
    remedy: didYouMean(key, known) ?? 'Remove it, or leave it: it changes nothing.',
    path,
    place,
  };
}

/** A known key with a value that it cannot have. */
export function badSidecarLine(
  path: string,
  place: Place,
  key: string,
  value: string,
  expected: string,
): Message {
  return {
    level: 'warning',
    rule: 'bad-tweak',
    text: `Unexpected “${value}” for “${key}”, expected ${expected}`,
    remedy: 'It was left out; correct it and build again.',
    path,
    place,
  };
}

/** A slide as messages name it. */
interface NamedSlide {
  readonly id: string;
  readonly title: string;
}

/** Something is wished for a slide that is not there; `likely` are those that may be meant, the likeliest first. */
export function noSuchSlide(path: string, place: Place, id: string, likely: readonly NamedSlide[]): Message {
  const [first] = likely;
  return {
    level: 'warning',
    rule: 'orphan-tweak',
    text: `Unexpected slide “${id}”, expected the id of a slide of this lecture`,
    remedy: first
      ? `Did it become “${first.id}”${first.title ? ` (“${first.title}”)` : ''}? Then write that id here. Until then, what is said here rests.`
      : 'The slide may have been removed. What is said here rests until a slide has this id again.',
    path,
    place,
  };
}

/** A layout for a slide that is laid out by what it is. */
export function layoutIsGiven(path: string, place: Place, layout: string): Message {
  return {
    level: 'warning',
    rule: 'bad-tweak',
    text: `Unexpected layout “${layout}” for a slide that Lectern makes itself, expected none`,
    remedy: 'The title, the agenda and the openings of sections keep their own layouts. Remove the line.',
    path,
    place,
  };
}

/** The system does not let Lectern remember which ids live on. */
export function sidecarNotWritten(path: string, cause: string): Message {
  return {
    level: 'warning',
    rule: 'ids-not-kept',
    text: `The ids of renamed slides could not be kept in “${path}”: ${cause}`,
    remedy:
      'This lecture is as it should be, but a later one may not know old links to these slides. Allow Lectern to write there, and build again.',
    path,
  };
}

function usage(rule: string, text: string, remedy: string): Message {
  return { level: 'error', rule, text, remedy };
}

/** No slide is meant by what stands on the command line. */
export function noSlideMeant(typed: string, likely: readonly NamedSlide[]): Message {
  const [first] = likely;
  return usage(
    'no-such-slide',
    `There is no slide “${typed}” in this lecture`,
    first
      ? `Did you mean “${first.id}”${first.title ? ` (“${first.title}”)` : ''}?`
      : 'Name a slide by its number, by words of its title, or by its id, the end of its address in the browser.',
  );
}

/** Words that stand in several titles. */
export function severalSlidesMeant(typed: string, found: readonly NamedSlide[]): Message {
  return usage(
    'several-slides',
    `“${typed}” may mean ${found.length} slides: ${found.map(({ id }) => id).join(', ')}`,
    'Name one of these ids.',
  );
}

/** Neither a slide nor `key=value`. */
export function unknownTweakTyped(key: string, known: readonly string[]): Message {
  return usage(
    'unknown-tweak',
    `Unexpected “${key}”, expected one of ${known.join(', ')}`,
    didYouMean(key, known) ?? 'Write layout=statement, for example.',
  );
}

export function badTweakTyped(key: string, value: string, expected: string): Message {
  return usage(
    'bad-tweak',
    `Unexpected “${value}” for “${key}”, expected ${expected}`,
    'Nothing was written. Write it again, in quotation marks where it has spaces.',
  );
}

/** A file that Lectern can't read is not written into. */
export function brokenSidecar(path: string): Message {
  return usage(
    'bad-sidecar',
    `“${path}” can’t be read, and Lectern writes nothing into it`,
    'lectern check shows where the mistake is. Correct it there, and try again.',
  );
}

/** Outlines from standard input have nothing beside them. */
export function nothingBeside(): Message {
  return usage(
    'nothing-beside',
    'What belongs to single slides is kept beside the outline, and standard input has no place',
    'Save the outline to a file, and name that.',
  );
}
