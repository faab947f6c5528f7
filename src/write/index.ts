import { writeDrawnSlides } from './drawn-slides.ts';
import { writeHandout } from './handout.ts';
import { writeJson } from './json.ts';
import { rememberReveal, writeReveal } from './reveal.ts';
import { writeSections } from './reveal-sections.ts';
import { writeSlidePages } from './slide-pages.ts';
import { writeStill } from './still.ts';

export { rememberReveal, writeSections };

/** Every format that a deck can be written in, by its name. */
export const writers = {
  reveal: writeReveal,
  json: writeJson,
  still: writeStill,
  pages: writeSlidePages,
  drawn: writeDrawnSlides,
  handout: writeHandout,
};
