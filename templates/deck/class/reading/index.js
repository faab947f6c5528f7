import { make } from '../elements.js';
import { numberOf, sectionsOf } from '../slides.js';
import { dir, lang, words } from '../words.js';
import { partOf } from './part.js';

/** Whether the address asks for the lecture as one page: `index.html?reading`. */
export const isReading = /[?&]reading\b/.test(location.search);

/**
 * Makes one page of the slides, to be read from top to bottom: what they show under their headings, then all that is said to
 * them. It is made of the deck that stands in the page, so it needs nothing besides and can't say anything else.
 */
export function read() {
  const slides = [...document.querySelectorAll('.slides .slide:not([data-visibility="hidden"])')];
  const sections = sectionsOf(slides);
  const hasSections = sections.some(section => section !== '');
  const lecture = make('main', { class: 'lecture' });
  slides.forEach((slide, i) => {
    const opens = i === 0 || sections[i] !== sections[i - 1];
    const number = numberOf(slide, i);
    lecture.append(
      ...partOf(slide, { number, section: sections[i], opens, hasSections, before: slides[i - 1] }),
    );
  });
  lecture.prepend(toSlides());
  for (const link of lecture.querySelectorAll('a[href^="#/"]'))
    link.setAttribute('href', link.getAttribute('href').replace('#/', '#'));
  for (const wide of lecture.querySelectorAll('pre, .table')) wide.tabIndex = 0;
  const former = formerIds(slides);
  document.querySelector('.reveal').replaceWith(lecture);
  document.head.append(make('style', {}, '@page {size: auto; margin: 20mm 18mm;}'));
  document.documentElement.classList.add('reading');
  comeTo(location.hash, former);
  window.addEventListener('hashchange', () => comeTo(location.hash, former));
}

function toSlides() {
  const deck = new URL(location.href);
  deck.search = '';
  return make('p', { class: 'lecture-tools', lang, dir }, make('a', { href: deck.href }, words.slides));
}

/* What slides were called once, each with what they are called now. */
function formerIds(slides) {
  return new Map(
    slides.flatMap(({ id, dataset }) => (dataset.formerIds?.split(' ') ?? []).map(old => [old, id])),
  );
}

/* The address may name the slide as the deck does, `#/id`, and by an id that it had once. */
function comeTo(hash, former) {
  const named = idIn(hash);
  if (named === '') return;
  const id = document.getElementById(named) ? named : (former.get(named) ?? named);
  history.replaceState(history.state, '', `#${encodeURIComponent(id)}`);
  document.fonts.ready.then(() => document.getElementById(id)?.scrollIntoView());
}

function idIn(hash) {
  const text = hash.replace(/^#\/?/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
