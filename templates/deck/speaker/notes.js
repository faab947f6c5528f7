import { make } from '../class/elements.js';
import { words } from '../class/words.js';
import { keepWish, recallWish } from './kept.js';

const SMALLEST = 14;
const LARGEST = 44;

/** What is to be said, in a size of the lecturer's own. */
export function createNotes() {
  const element = make('div', {
    class: 'speaker-text',
    tabindex: '0',
    role: 'group',
    'aria-label': words.notes,
  });
  const smaller = sizeButton(words.smaller, 'A−');
  const larger = sizeButton(words.larger, 'A+');
  const sizes = make('div', { class: 'speaker-sizes' }, smaller, larger);
  let size = clamped(Number(recallWish('notes-size') ?? 20) || 20);
  let shown;

  function resize(by) {
    size = clamped(size + by);
    keepWish('notes-size', String(size));
    drawSize();
  }

  function drawSize() {
    element.style.fontSize = `${size}px`;
    smaller.disabled = size <= SMALLEST;
    larger.disabled = size >= LARGEST;
  }

  function draw() {
    const slide = Reveal.getCurrentSlide();
    const own = slide?.querySelector(':scope > .notes');
    const html = own?.innerHTML.trim() ?? '';
    const said = slide?.dataset.notes;
    if (shown === `${slide?.id} ${said} ${html}`) return;
    shown = `${slide?.id} ${said} ${html}`;
    element.lang = document.documentElement.lang;
    element.dir = document.documentElement.dir;
    const none = make('p', { class: 'speaker-none' }, words.noNotes);
    if (said) element.replaceChildren(make('p', {}, said));
    else if (html) element.replaceChildren(...[...own.childNodes].map(node => node.cloneNode(true)));
    else element.replaceChildren(none);
    element.scrollTop = 0;
  }

  function prepare() {
    smaller.addEventListener('click', () => resize(-2));
    larger.addEventListener('click', () => resize(2));
    /* The deck has no use for these. */
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, dialog')) return;
      if (event.key === '+' || event.key === '=') resize(2);
      if (event.key === '-') resize(-2);
    });
    drawSize();
  }

  return { element, sizes, draw, prepare };
}

function clamped(size) {
  return Math.min(LARGEST, Math.max(SMALLEST, size));
}

function sizeButton(label, text) {
  return make('button', { type: 'button', dir: 'ltr', 'aria-label': `${label} ${text}`, title: label }, text);
}
