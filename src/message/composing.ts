import type { Whereabouts } from '../model/files.ts';
import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import { didYouMean } from './did-you-mean.ts';

/** Words of the outline that reached neither a slide nor the notes: Lectern's own fault, and an error. */
export function lostWords(
  path: string,
  lost: { readonly words: readonly string[]; readonly place?: Place },
): Message {
  return {
    level: 'error',
    rule: 'lost-words',
    text: `Unexpected loss of “${lost.words.join(' ')}”, expected every word on a slide or in the notes`,
    remedy:
      'Nothing was written. This is a mistake in Lectern, not in your outline; please report it with these lines.',
    path,
    ...(lost.place ? { place: lost.place } : {}),
  };
}

export function emptyOutline(path: string): Message {
  return {
    level: 'error',
    rule: 'empty-outline',
    text: 'Unexpected empty outline, expected at least one line to make a slide of',
    remedy:
      'Write a heading and a few points below it, each on a line that begins with “- ”, and build again.',
    path,
  };
}

export function noHeadings(path: string): Message {
  return {
    level: 'info',
    rule: 'no-headings',
    text: 'Unexpected outline without headings, expected one for each subject',
    remedy:
      'All slides carry the title of the lecture. Put a line of its own above each subject, and it names its slides.',
    path,
  };
}

export function noStructure(path: string): Message {
  return {
    level: 'info',
    rule: 'no-structure',
    text: 'Unexpected text without structure, expected headings and points',
    remedy:
      'The slides show first sentences, and the notes hold the whole text. Put a heading above each subject to make slides of your own choice.',
    path,
  };
}

export function unknownLayout(path: string, name: string, known: readonly string[], place: Place): Message {
  return {
    level: 'warning',
    rule: 'unknown-layout',
    text: `Unexpected layout “${name}”, expected one of ${known.join(', ')}`,
    remedy: didYouMean(name, known) ?? 'Leave it out, and Lectern chooses a layout by what the slide holds.',
    path,
    place,
  };
}

export function unknownDetail(path: string, name: string, known: readonly string[], place: Place): Message {
  return {
    level: 'warning',
    rule: 'unknown-detail',
    text: `Unexpected detail “${name}”, expected one of ${known.join(', ')}`,
    remedy: didYouMean(name, known) ?? 'Leave it out, and slides show the first sentence of each point.',
    path,
    place,
  };
}

/** `first` has the id already; `path` and `place` are those of the whole, `file` is where the second one stands. */
export function idAskedTwice(
  { path, place, file }: { readonly path: string; readonly place: Place; readonly file: string },
  id: string,
  first: Whereabouts,
): Message {
  const { line } = first.place.start;
  const where = first.path === file ? `line ${line}` : `${first.path}:${line}`;
  return {
    level: 'warning',
    rule: 'duplicate-id',
    text: `Unexpected second slide with the id “${id}”, expected one; ${where} has it already`,
    remedy: 'Give one of the two another id. Until then this slide is addressed by its headings.',
    path,
    place,
  };
}

export function tooLongForSlide(path: string, words: number, place: Place): Message {
  return {
    level: 'warning',
    rule: 'too-long-for-a-slide',
    text: `Unexpected ${words} words that can’t be parted, expected what one slide has room for`,
    remedy:
      'They stand in the notes, since Lectern never cuts a sentence. Make two of it, or write a short point above it.',
    path,
    place,
  };
}
