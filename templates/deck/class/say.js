import { filled, make } from './elements.js';
import { numberOf, titleOf } from './slides.js';
import { words } from './words.js';

let region;

/** Says something to those who listen to the deck. */
export function say(text) {
  region.textContent = text;
}

/**
 * Says which slide comes, and what a step brings. reveal.js would read out the whole slide, also what is not to be seen yet,
 * and those who listen can read it themselves.
 */
export function announceSlides() {
  region = make('div', { class: 'deck-said', role: 'status', 'aria-live': 'polite' });
  document.body.append(region);
  const theirs = document.querySelector('.reveal .aria-status');
  if (theirs) theirs.hidden = true;
  Reveal.on('slidechanged', ({ currentSlide }) => say(nameOf(currentSlide)));
  Reveal.on('fragmentshown', ({ fragments, fragment }) =>
    say((fragments ?? [fragment]).map(part => part.textContent.trim()).join('\n')),
  );
}

function nameOf(slide) {
  const place = filled(words.slideOf, { n: numberOf(slide), all: Reveal.getSlides().length });
  return `${place}. ${titleOf(slide)}`;
}
