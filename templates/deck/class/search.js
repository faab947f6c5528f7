import { fold, foldLetters } from './fold.js';

/** What is on each slide, to be searched: made once each time that the search is opened. */
export function indexSlides(slides, titleOf) {
  return slides.map(slide => {
    const texts = textsOf(slide);
    return {
      slide,
      title: fold(titleOf(slide)),
      texts,
      body: texts.map(fold).join('\n'),
      notes: fold(slide.querySelector('.notes')?.textContent ?? ''),
    };
  });
}

/** The slides that have all words of a query, best first: `{ slide, excerpt, inNotes }`. */
export function searchSlides(index, query) {
  const phrase = fold(query).trim();
  const words = phrase.split(/\s+/);
  return index
    .map(entry => ({ entry, rank: rankOf(entry, words, phrase) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry, rank }) => ({
      slide: entry.slide,
      excerpt: excerptOf(entry, words),
      inNotes: rank === IN_NOTES,
    }));
}

const IN_NOTES = 1;

function rankOf({ title, body, notes }, words, phrase) {
  const isIn = text => words.every(word => text.includes(word));
  if (startsWord(title, phrase)) return 6;
  if (title.includes(phrase)) return 5;
  if (isIn(title)) return 4;
  if (startsWord(body, phrase)) return 3;
  if (isIn(`${title}\n${body}`)) return 2;
  return isIn(`${title}\n${body}\n${notes}`) ? IN_NOTES : 0;
}

function startsWord(text, phrase) {
  const at = text.indexOf(phrase);
  return at === 0 || (at > 0 && BETWEEN.test(text[at - 1]));
}

const BETWEEN = /[^\p{L}\p{N}\p{M}]/u;
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, pre, figcaption, blockquote, div';
const LEFT_OUT = '.notes, .foot, .eyebrow, .head, [aria-hidden="true"]';

/* Text by text as it stands on the slide, with what is said of pictures; the title is known already. */
function textsOf(slide) {
  const texts = new Map();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (isLeftOut(parent, slide)) continue;
    const text = node.nodeType === Node.TEXT_NODE ? node.data : (node.getAttribute('alt') ?? '');
    const block = parent.closest(BLOCKS) ?? slide;
    if (text.trim()) texts.set(block, `${texts.get(block) ?? ''}${text}`);
  }
  return [...texts.values()].map(text => text.replace(/\s+/g, ' ').trim());
}

function isLeftOut(element, slide) {
  const out = element === slide ? null : element.closest(LEFT_OUT);
  return out !== null && out !== slide && slide.contains(out);
}

const BEFORE = 36;
const AFTER = 60;

/* Around the first word that the slide shows: [before, the word, after]. */
function excerptOf({ texts }, words) {
  for (const text of texts) {
    const { folded, places } = foldLetters(text);
    for (const word of words) {
      const at = folded.indexOf(word);
      if (at >= 0) return cut(text, places[at], places[at + word.length]);
    }
  }
  return undefined;
}

function cut(text, from, to) {
  const start = from <= BEFORE ? 0 : text.lastIndexOf(' ', from - BEFORE + 12) + 1 || from - BEFORE;
  const end = text.length - to <= AFTER ? text.length : text.lastIndexOf(' ', to + AFTER);
  const stop = end <= to ? to + AFTER : end;
  const first = Math.min(start, from);
  return [
    (first > 0 ? '… ' : '') + text.slice(first, from),
    text.slice(from, to),
    text.slice(to, stop) + (stop < text.length ? ' …' : ''),
  ];
}
