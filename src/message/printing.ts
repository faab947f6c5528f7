import type { Message } from '../model/message.ts';

/** Typst's package has no build for this machine, or was left out when Lectern was installed. */
export function noTypst(cause: string): Message {
  return {
    level: 'error',
    rule: 'no-typst',
    text: `Typst, which makes handouts, could not be loaded: ${cause}`,
    remedy:
      'Install Lectern again on this machine, without leaving out optional packages. Slides are made without it.',
  };
}

/** `said` is the first thing that Typst said; `template` is true where the author has templates of their own. */
export function typstMistake(said: string, place: string | undefined): Message {
  return {
    level: 'error',
    rule: 'typst-mistake',
    text: `Typst could not set the handout${place ? ` (${place})` : ''}: ${said}`,
    remedy:
      'If you have templates of your own in templates/handout, look there. If you have none, this is our mistake: please report it with the outline.',
  };
}

/** Typst can't read its bytes. */
export function brokenPicture(path: string): Message {
  return {
    level: 'warning',
    rule: 'broken-picture',
    text: `Unexpected contents of the image “${path}”, expected a picture that can be printed`,
    remedy: 'Open it in a picture program and save it again as PNG, JPEG or SVG. The handout leaves it out.',
  };
}

/** `script` is a name such as “Chinese characters”. */
export function missingFont(script: string): Message {
  return {
    level: 'warning',
    rule: 'missing-font',
    text: `No font on this machine has ${script}, and Lectern brings none: the handout shows boxes instead`,
    remedy: `Install ${FREE_FONTS[script] ?? `the Noto font for ${script}`}, which is free, and make the handout again.`,
  };
}

/** Letters of scripts that we have no name for. */
export function lettersWithoutFont(letters: readonly string[]): Message {
  const shown = letters.slice(0, 8).join(' ');
  return {
    level: 'warning',
    rule: 'missing-font',
    text: `No font on this machine has ${shown}${letters.length > 8 ? ' and others' : ''}: the handout shows boxes instead`,
    remedy: 'Install the Noto font of this script, which is free, and make the handout again.',
  };
}

/** `said` is Typst's word for it. */
export function notAccessible(said: string): Message {
  return {
    level: 'warning',
    rule: 'not-accessible',
    text: `The handout is tagged, but it is no PDF/UA: ${said}`,
    remedy:
      'Those who listen to it may miss something there. If you have no templates of your own, please report it.',
  };
}

const FREE_FONTS: Readonly<Record<string, string>> = {
  'Chinese characters': 'Noto Serif CJK',
  'Japanese letters': 'Noto Serif CJK',
  'Korean letters': 'Noto Serif CJK',
  emoji: 'Noto Color Emoji',
};

/** `term` is in small letters. */
export function keyTermGivenAway(path: string, term: string): Message {
  return {
    level: 'info',
    rule: 'key-term-given-away',
    text: `The key term “${term}” is no blank in the guided notes: a title, code or a picture of the handout says it`,
    remedy: 'Take it out of there if students are to find it themselves.',
    path,
  };
}

export function nothingToFill(path: string): Message {
  return {
    level: 'info',
    rule: 'nothing-to-fill',
    text: 'The guided notes have no blanks: no key terms, labels or bold words were found, and no names or dates',
    remedy: 'Mark what students should write themselves with two equals signs: ==key term==.',
    path,
  };
}

/** `--width` says no number of pixels that a picture can have. */
export function notAWidth(typed: string, least: number, most: number): Message {
  return {
    level: 'error',
    rule: 'not-a-width',
    text: `Unexpected width “${typed}”, expected a number of pixels from ${least} to ${most}`,
    remedy: 'Take 1920 for a large screen, or 640 for a web page.',
  };
}

/** Said once a run. */
export function slidesDrawnWithoutBrowser(): Message {
  return {
    level: 'info',
    rule: 'drawn-without-browser',
    text: 'There is no browser to print with, so Lectern drew the slides itself: all words, colours and pictures, more simply',
    remedy: 'For slides as they look on the screen, see what lectern doctor says of browsers.',
  };
}

/** Said once a run. */
export function stepsWithoutBrowser(): Message {
  return {
    level: 'info',
    rule: 'steps-without-browser',
    text: 'Slides that Lectern draws itself have a page each, with all of their steps on it',
    remedy: 'For a page of each step, see what lectern doctor says of browsers.',
  };
}

/** Said once a run. */
export function annotationsWithoutBrowser(): Message {
  return {
    level: 'info',
    rule: 'annotations-without-browser',
    text: 'Slides that Lectern draws itself have no annotations',
    remedy: 'With --notes instead of --annotations, your notes stand on pages behind the slides.',
  };
}
