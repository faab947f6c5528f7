import { filled, make } from '../class/elements.js';
import { numberOf, sectionsOf } from '../class/slides.js';
import { words } from '../class/words.js';
import { timeOfDay } from './in-words.js';
import { findOtherScreen } from './open-view.js';

/** Where we are, the time of day, and what to do where the slides are gone. */
export function createTop() {
  const section = make('h1', { class: 'speaker-section' });
  const number = make('p', { class: 'speaker-number' });
  const clock = make('p', { class: 'speaker-clock', 'aria-label': words.clock });
  const lost = make('p', {}, words.lost);
  const open = make('button', { type: 'button' }, words.openSlides);
  const notice = make('div', { class: 'speaker-notice', role: 'status' });
  const move = make('button', { type: 'button', class: 'speaker-move' }, words.otherScreen);
  const element = make('header', { class: 'speaker-top' }, section, number, notice, move, clock);

  function draw() {
    const slides = Reveal.getSlides();
    const slide = Reveal.getCurrentSlide();
    section.textContent = sectionsOf(slides)[slides.indexOf(slide)] || titleOfDeck();
    number.textContent = filled(words.slideOf, { n: numberOf(slide), all: slides.length });
  }

  function tick() {
    clock.textContent = timeOfDay(new Date());
  }

  function showConnection(isThere) {
    if (isThere === (notice.childElementCount === 0)) return;
    notice.replaceChildren(...(isThere ? [] : [lost, open]));
  }

  function prepare(sync) {
    open.addEventListener('click', sync.openSlides);
    move.hidden = !screen.isExtended || !window.getScreenDetails;
    move.addEventListener('click', moveAway);
  }

  /* Where the lecturer says no, the window stays: it can be moved by hand. */
  async function moveAway() {
    move.hidden = true;
    const spot = await findOtherScreen().catch(() => undefined);
    if (!spot) return;
    window.moveTo(spot.left, spot.top);
    window.resizeTo(spot.width, spot.height);
  }

  return { element, draw, tick, prepare, showConnection };
}

function titleOfDeck() {
  return Reveal.getSlides()[0]?.ariaLabel ?? '';
}
