import { make } from '../class/elements.js';
import { dir, lang, words } from '../class/words.js';
import { createNext } from './next.js';
import { createNotes } from './notes.js';
import { createPaceBar } from './pace-bar.js';
import { createSync } from './sync.js';
import { createTimes } from './times.js';
import { createTop } from './top.js';

const part = (name, label, ...content) =>
  make('section', { class: `speaker-${name}`, 'aria-label': label }, ...content);
const label = text => make('h2', { class: 'speaker-label' }, text);

let parts;

/** Puts the deck into its place among the other parts, before reveal.js starts. */
export function arrangeView() {
  const deck = document.querySelector('.reveal');
  const stage = make('div', { class: 'reveal-viewport speaker-stage' }, deck);
  parts = {
    top: createTop(),
    bar: createPaceBar(),
    times: createTimes(),
    notes: createNotes(),
    next: createNext(),
  };
  const { top, bar, times, notes, next } = parts;
  const { width, height } = JSON.parse(document.getElementById('deck-config').textContent);
  const { classList, style } = document.documentElement;
  classList.add('speaker-view');
  style.setProperty('--box-width-number', width);
  style.setProperty('--box-height-number', height);
  document.title = `${words.speaker}: ${document.title}`;
  document.body.prepend(
    make(
      'div',
      { class: 'speaker', lang, dir },
      top.element,
      bar.element,
      make('div', { class: 'speaker-now' }, stage),
      part('next', words.nextOne, next.heading, next.element),
      part('time', words.time, times.element),
      part(
        'notes',
        words.notes,
        make('div', { class: 'speaker-notes-head' }, label(words.notes), notes.sizes),
        notes.element,
      ),
    ),
  );
}

/** Keeps all parts as the deck is, once reveal.js has started. */
export function runView() {
  const sync = createSync(parts.top.showConnection);
  const all = Object.values(parts);
  const draw = () => {
    for (const one of all) one.draw?.();
  };
  const tick = () => {
    for (const one of all) one.tick?.();
  };
  parts.top.prepare(sync);
  parts.times.prepare(sync);
  parts.notes.prepare();
  sync.onMove(draw);
  sync.onClock(tick);
  new ResizeObserver(() => {
    Reveal.layout();
    parts.next.draw();
  }).observe(document.querySelector('.speaker-stage'));
  document.fonts.ready.then(draw);
  /* Slides may change while they are shown. */
  new MutationObserver(later(draw)).observe(Reveal.getSlidesElement(), { childList: true });
  setInterval(tick, 500);
  draw();
  tick();
}

function later(act) {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, 50);
  };
}
