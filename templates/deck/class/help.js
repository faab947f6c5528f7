import { createDialog } from './dialog.js';
import { make } from './elements.js';
import { words } from './words.js';

/** The keys and what they do; each thing that can be done is a button as well. `rows` as in `index.js`. */
export function createHelp(rows) {
  const title = make('h2', { tabindex: '-1', autofocus: true }, words.keys);
  const table = make('ul', { class: 'deck-keys' }, ...rows.map(rowOf));
  const served = make('ul', { class: 'deck-keys' });
  const links = make('ul', { class: 'deck-links' });
  const dialog = createDialog({
    name: 'help',
    title: words.keys,
    content: [title, table, served, links],
    onKey(event) {
      if (!event.target && event.keyCode === 27) dialog.close();
    },
  });
  return {
    show() {
      served.replaceChildren(...servedNow().map(rowOf));
      links.replaceChildren(...linksNow().map(link => make('li', {}, link)));
      dialog.show();
    },
  };

  /* To the lecture as one page, and to what was printed of it. */
  function linksNow() {
    const prints = [...document.querySelectorAll('.prints a[href]')].map(link => link.cloneNode(true));
    return [make('a', { href: `?reading${location.hash}` }, words.reading), ...prints];
  }

  /* What can be done only while the deck is served has a button with its key somewhere. */
  function servedNow() {
    return [...document.querySelectorAll('body > button[data-keys]')].map(button => ({
      keys: button.dataset.keys.split(' '),
      text: button.textContent,
      act: () => button.click(),
    }));
  }

  function rowOf({ keys, word, text = words[word], act }) {
    const caps = make('span', { class: 'deck-caps' }, ...keys.map(key => make('kbd', {}, key)));
    if (!act) return make('li', {}, caps, make('span', {}, text));
    const button = make('button', { type: 'button' }, text);
    button.addEventListener('click', () => {
      dialog.close();
      act();
    });
    return make('li', {}, caps, button);
  }
}
