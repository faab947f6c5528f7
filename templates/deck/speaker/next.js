import { make } from '../class/elements.js';
import { words } from '../class/words.js';

/** What comes next: the next step of this slide, or the next slide. */
export function createNext() {
  const heading = make('h2', { class: 'speaker-label' });
  const element = make('div', { class: 'speaker-preview' });

  function draw() {
    const step = nextStep();
    const slide = step ? Reveal.getCurrentSlide() : nextSlide();
    heading.textContent = step ? words.nextStep : slide ? words.nextOne : words.theEnd;
    element.replaceChildren(...(slide ? [pictureOf(slide, step)] : []));
    if (!slide) return;
    const { width } = element.getBoundingClientRect();
    const box = Reveal.getConfig().width;
    element.firstChild.style.setProperty('--scale', String(width / box));
    globalThis.lecternFitSlide?.(element.querySelector('section'));
  }

  return { heading, element, draw };
}

/* The index of the next step, counted from 0; undefined after the last. */
function nextStep() {
  const step = (Reveal.getIndices().f ?? -1) + 1;
  return Reveal.getCurrentSlide()?.querySelector(`.fragment[data-fragment-index="${step}"]`)
    ? { step }
    : undefined;
}

function nextSlide() {
  const slides = Reveal.getSlides();
  return slides[slides.indexOf(Reveal.getCurrentSlide()) + 1];
}

/* A copy that nothing in the page takes for the slide. */
function pictureOf(slide, next) {
  const copy = slide.cloneNode(true);
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  for (const notes of copy.querySelectorAll('.notes, script')) notes.remove();
  for (const fragment of copy.querySelectorAll('.fragment')) {
    const at = Number(fragment.dataset.fragmentIndex);
    fragment.classList.toggle('visible', next !== undefined && at <= next.step);
    fragment.classList.toggle('current-fragment', at === next?.step);
  }
  copy.className = copy.className.replace(STATES, '');
  copy.classList.add('present');
  copy.removeAttribute('hidden');
  copy.removeAttribute('aria-hidden');
  copy.removeAttribute('style');
  copy.inert = true;
  const back = Reveal.getSlideBackground(slide)?.cloneNode(true);
  if (back) {
    back.className = back.className.replace(STATES, '');
    back.classList.add('present');
    back.removeAttribute('style');
  }
  return make(
    'div',
    { class: 'reveal speaker-picture', 'aria-hidden': 'true' },
    make('div', { class: 'backgrounds' }, ...(back ? [back] : [])),
    make('div', { class: 'slides' }, copy),
  );
}

const STATES = /\b(?:past|future|present|visible)\b/g;
