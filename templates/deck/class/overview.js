import { createDialog } from './dialog.js';
import { filled, make } from './elements.js';
import { keyName } from './key-name.js';
import { indexSlides, searchSlides } from './search.js';
import { goTo, numberOf, sectionsOf, titleOf } from './slides.js';
import { createThumbs } from './thumbs.js';
import { words } from './words.js';

/** All slides as small pictures with their titles, section by section, and a field that finds some of them. */
export function createOverview() {
  const field = make('input', {
    type: 'search',
    class: 'deck-field',
    'aria-label': words.find,
    placeholder: words.find,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const count = make('p', { class: 'deck-count', role: 'status' });
  const list = make('nav', { class: 'deck-list', 'aria-label': words.overview });
  const thumbs = createThumbs();
  let index;
  let entries = [];

  const dialog = createDialog({
    name: 'overview',
    title: words.overview,
    content: [make('div', { class: 'deck-bar' }, field, count), list],
    onKey,
    onClose: () => {
      watcher.disconnect();
      thumbs.clear();
      list.replaceChildren();
      index = undefined;
    },
  });
  /* Slides that change while the overview is open. */
  const watcher = new MutationObserver(() => {
    index = undefined;
    fill();
  });
  field.addEventListener('input', fill);

  return {
    isOpen: () => dialog.element.open,
    close: dialog.close,
    open({ find }) {
      field.value = '';
      const { width, height } = Reveal.getConfig();
      list.style.setProperty('--aspect', `${width} / ${height}`);
      dialog.show();
      fill();
      watcher.observe(Reveal.getSlidesElement(), { childList: true });
      if (find) field.focus();
      else
        focusOn(
          Math.max(
            0,
            entries.findIndex(({ link }) => link.ariaCurrent),
          ),
        );
    },
  };

  function fill() {
    const slides = Reveal.getSlides();
    const query = field.value.trim();
    entries = [];
    list.replaceChildren(...(query ? [found(slides, query)] : inSections(slides)));
    count.textContent = query ? said(entries.length) : '';
    thumbs.show(entries);
  }

  function said(n) {
    return n === 0 ? words.none : filled(words.found, { n });
  }

  function inSections(slides) {
    const sections = sectionsOf(slides);
    const parts = [];
    slides.forEach((slide, i) => {
      if (i === 0 || sections[i] !== sections[i - 1]) {
        if (sections[i]) parts.push(make('h2', {}, sections[i]));
        parts.push(make('ol'));
      }
      parts.at(-1).append(itemOf(slide));
    });
    return parts;
  }

  function found(slides, query) {
    index ??= indexSlides(slides, titleOf);
    const numbered = slides.filter(slide => String(numberOf(slide)) === query);
    const hits = searchSlides(index, query).filter(({ slide }) => !numbered.includes(slide));
    return make(
      'ol',
      {},
      ...numbered.map(slide => itemOf(slide)),
      ...hits.map(hit => itemOf(hit.slide, hit)),
    );
  }

  function itemOf(slide, { excerpt, inNotes } = {}) {
    const thumb = make('div', { class: 'deck-thumb', inert: true, 'aria-hidden': 'true' });
    const link = make(
      'a',
      {
        href: `#/${encodeURIComponent(slide.id)}`,
        'aria-current': slide === Reveal.getCurrentSlide() && 'true',
      },
      make('span', { class: 'deck-number' }, String(numberOf(slide))),
      make('span', {}, titleOf(slide)),
    );
    link.addEventListener('click', event => {
      event.preventDefault();
      dialog.close();
      goTo(slide);
    });
    entries.push({ slide, link, thumb });
    const text = inNotes
      ? [words.inNotes]
      : excerpt && [excerpt[0], make('mark', {}, excerpt[1]), excerpt[2]];
    return make('li', { dir: 'auto' }, thumb, link, text && make('p', {}, ...text));
  }

  /* ---- Keys ---- */

  function onKey(event) {
    const key = keyName(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = document.activeElement === field;
    const at = entries.findIndex(({ link }) => link === document.activeElement);
    const target = typing ? fromField(key) : targetOf(key, at);
    if (target !== undefined) focusOn(target);
    else if (typing && key === 'Enter') entries[0]?.link.click();
    else if (!typing && (key === '/' || key === 'g')) field.focus();
    else if (!typing && key === 'o') dialog.close();
    else if (!event.target && key === 'Enter') entries[at]?.link.click();
    else if (!event.target && key === 'Escape') dialog.close();
    else return;
    event.preventDefault?.();
  }

  function fromField(key) {
    return key === 'ArrowDown' || key === 'PageDown' ? 0 : undefined;
  }

  function targetOf(key, at) {
    const back = getComputedStyle(list).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (key === 'ArrowLeft' || key === 'ArrowRight') return at + (key === back ? -1 : 1);
    if (key === 'PageDown' || key === ' ') return at + 1;
    if (key === 'PageUp') return at - 1;
    if (key === 'Home') return 0;
    if (key === 'End') return entries.length - 1;
    if (key === 'ArrowDown' || key === 'ArrowUp') return inNextRow(at, key === 'ArrowDown' ? 1 : -1);
    return undefined;
  }

  /* The nearest one of the next row; -1 above the first. */
  function inNextRow(at, step) {
    const { left, top } = placeOf(at);
    let best = -1;
    let row;
    for (let i = at + step; entries[i]; i += step) {
      const place = placeOf(i);
      if (Math.abs(place.top - top) < 2) continue;
      row ??= place.top;
      if (Math.abs(place.top - row) > 2) break;
      if (best < 0 || Math.abs(place.left - left) < Math.abs(placeOf(best).left - left)) best = i;
    }
    return best < 0 && step > 0 ? at : best;
  }

  function placeOf(i) {
    return entries[Math.max(i, 0)].thumb.getBoundingClientRect();
  }

  function focusOn(i) {
    if (i < 0 || entries.length === 0) field.focus();
    else entries[Math.min(i, entries.length - 1)].link.focus();
  }
}
