import { say } from './say.js';
import { words } from './words.js';

/** Is nothing shown but one colour? */
export function isBlank() {
  return Reveal.isPaused();
}

/** Makes the screen black or white; shows the slides where it is already. */
export function toggleBlank(colour) {
  const { dataset } = Reveal.getRevealElement();
  if (isBlank() && (dataset.blank ?? 'black') === colour) {
    showAgain();
    return;
  }
  dataset.blank = colour;
  if (isBlank()) Reveal.dispatchEvent({ type: 'paused' });
  else Reveal.togglePause(true);
  say(words[colour]);
}

/** Shows the slides again. */
export function showAgain() {
  Reveal.togglePause(false);
}

/** Puts our words and manners on the cloth that reveal.js draws over the slides. */
export function prepareBlank() {
  const deck = Reveal.getRevealElement();
  const button = deck.querySelector('.resume-button');
  if (button) button.textContent = words.resume;
  Reveal.on('resumed', () => {
    delete deck.dataset.blank;
  });
}
