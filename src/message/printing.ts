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

const FREE_FONTS: Readonly<Record<string, string>> = {
  'Chinese characters': 'Noto Serif CJK',
  'Japanese letters': 'Noto Serif CJK',
  'Korean letters': 'Noto Serif CJK',
  emoji: 'Noto Color Emoji',
};
