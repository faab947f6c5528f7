import { filled, make } from '../elements.js';
import { lang, words } from '../words.js';
import { tellWhole } from './tell-whole.js';

/**
 * What a slide is on the page: a heading, unless it goes on with the subject before it, what it shows, and what is said to it.
 * Before it stands the heading of its section, where no slide opens that.
 */
export function partOf(slide, { number, section, opens, hasSections, before }) {
  const { id, ariaLabel: label } = slide;
  const notes = slide.querySelector('.notes');
  const said = notes && make('div', { class: 'said' }, ...notes.childNodes);
  if (slide.matches('.layout-title')) return [make('header', { id }, ...childrenOf(slide, '.cover'), said)];
  if (slide.matches('.layout-agenda')) return agendaOf(slide, { section: opens && section, number, said });
  const isSection = slide.matches('.layout-section');
  const isFirst = isSection || !hasSections || (opens && label === section);
  const goesOn =
    before?.ariaLabel === label && slide.querySelector('.title .part') !== null && partIndex(slide) > 1;
  const heading = goesOn ? undefined : headingOf(slide, isFirst ? 'h2' : 'h3');
  const body = isSection ? [] : bodyOf(slide);
  const part = make('section', { id }, markOf(slide, number), heading, ...tellWhole(body, said));
  return opens && section && !isFirst ? [make('h2', {}, section), part] : [part];
}

function partIndex(slide) {
  return Number.parseInt(slide.querySelector('.title .part').textContent, 10);
}

/* The contents of the page; an agenda that comes back opens a section. */
function agendaOf(slide, { section, number, said }) {
  const { id } = slide;
  if (slide.matches('.repeated'))
    return [make('section', { id }, markOf(slide, number), section && make('h2', {}, section), said)];
  const title = slide.querySelector('.title');
  const nav = make('nav', { id, 'aria-label': title?.textContent }, ...childrenOf(slide, '.body'), said);
  if (title) nav.prepend(make('h2', {}, ...title.childNodes));
  return [nav];
}

function headingOf(slide, name) {
  const title = slide.querySelector('h1, h2');
  if (!title) return undefined;
  title.querySelector('.part')?.remove();
  const heading = make(name, {}, ...title.childNodes);
  heading.normalize();
  if (heading.lastChild?.nodeType === Node.TEXT_NODE)
    heading.lastChild.data = heading.lastChild.data.trimEnd();
  return heading;
}

/* All but the heading and the foot, without the frames that place it on the slide. */
function bodyOf(slide) {
  const frames = slide.querySelectorAll(':scope > :is(.body, .ending, .closing-facts), .ending > .body');
  const body = [...(frames.length > 0 ? frames : [slide])].flatMap(frame =>
    frame.matches('ul') ? [frame] : [...frame.children],
  );
  const shown = body.filter(part => !part.matches('.head, .foot, .notes, .title, .body') && !isEmpty(part));
  for (const part of shown) lowerHeadings(part);
  return shown;
}

function isEmpty(part) {
  return (
    part.textContent.trim() === '' && !part.matches('hr') && !part.querySelector('img, svg, math, hr, iframe')
  );
}

/* Headings on a slide stand below its title, which is one of the third level now. */
function lowerHeadings(part) {
  for (const heading of part.querySelectorAll('h2, h3, h4, h5'))
    heading.replaceWith(make(`h${Number(heading.localName[1]) + 1}`, {}, ...heading.childNodes));
}

function markOf({ id }, number) {
  const deck = new URL(location.href);
  deck.search = '';
  deck.hash = `#/${encodeURIComponent(id)}`;
  const label = filled(words.slideOf, { n: number, all: document.querySelectorAll('.slides .slide').length });
  return make('a', { class: 'mark', href: deck.href, lang, 'aria-label': label }, String(number));
}

function childrenOf(slide, name) {
  return [...(slide.querySelector(name)?.children ?? [])].filter(part => !isEmpty(part));
}
