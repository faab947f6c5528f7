import { make } from './elements.js';
import { dir, lang, words } from './words.js';

/** The first things that a keyboard or a screen reader comes to: the page to be read, and the help. */
export function ways(showHelp) {
  const skip = make('a', { class: 'deck-skip', href: '?reading' }, words.reading);
  const menu = make('button', { class: 'deck-menu', type: 'button', 'aria-label': words.keys }, '?');
  menu.addEventListener('click', () => {
    menu.blur();
    showHelp();
  });
  return make('nav', { 'aria-label': words.help, lang, dir }, skip, menu);
}

/** Says in the language of the lecture what the arrows in the corner do. */
export function nameControls() {
  const [before, after] = Reveal.getConfig().rtl ? ['next', 'back'] : ['back', 'next'];
  const names = { left: before, right: after, up: 'back', down: 'next' };
  for (const [side, word] of Object.entries(names))
    for (const button of document.querySelectorAll(`.reveal .navigate-${side}`)) {
      button.setAttribute('aria-label', words[word]);
      button.lang = lang;
    }
}
