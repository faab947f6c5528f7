import { createFields, make } from './fields.js';
import { STYLE } from './style.js';

/** The panel at the side of the slides. `load` gives what is set for a slide, `save` sets one thing of it. */
export function createPanel({ load, save, onClose }) {
  const host = document.createElement('lectern-tweaks');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const name = make('strong');
  const id = make('code');
  const said = make('p', { class: 'said', role: 'status' });
  const hidden = make('div', { class: 'hidden' });
  const close = make('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
  const fields = createFields(change);
  const form = make('form', {}, ...fields.elements);
  root.append(
    make(
      'section',
      { lang: 'en', dir: 'ltr', 'aria-label': 'This slide' },
      make('header', {}, name, id, close),
      form,
      said,
      hidden,
    ),
  );
  close.addEventListener('click', shut);
  form.addEventListener('submit', event => event.preventDefault());
  host.addEventListener('keydown', event => {
    event.stopPropagation();
    if (event.key === 'Escape') shut();
  });
  let slide;
  let isFilled = false;

  return { open, show, close: shut, isOpen: () => host.isConnected };

  function open(shown) {
    document.body.append(host);
    show(shown);
    fields.focus();
  }

  function shut() {
    isFilled = false;
    host.remove();
    onClose();
  }

  async function show(shown) {
    if (slide?.id === shown.id && host.isConnected && isFilled) return;
    isFilled = true;
    slide = shown;
    name.textContent = shown.title;
    name.dir = 'auto';
    id.textContent = shown.id;
    say('');
    try {
      const set = await load(shown);
      if (slide.id !== shown.id) return;
      fields.fill(set.values ?? {}, set.layouts ?? []);
      list(set.hidden ?? []);
      say(set.file ? `Kept in ${set.file}` : '');
    } catch {
      say('The program that serves the slides has ended.', true);
    }
  }

  async function change(key, value, of = slide.id) {
    try {
      const { saved, problem } = await save({ id: of }, key, value);
      say(problem ?? `Saved in ${saved}`, problem !== undefined);
      fields.mark(key, problem !== undefined);
      if (key === 'hidden') list((await load(slide)).hidden ?? []);
    } catch {
      say('The program that serves the slides has ended.', true);
    }
  }

  function say(text, isProblem = false) {
    said.textContent = text;
    said.classList.toggle('problem', isProblem);
  }

  /* What is hidden can't be gone to: it is brought back from here. */
  function list(ids) {
    const others = ids.map(one => {
      const button = make('button', { type: 'button' }, `Show ${one}`);
      button.addEventListener('click', () => {
        change('hidden', '', one);
        fields.focus();
      });
      return button;
    });
    hidden.replaceChildren(...(others.length > 0 ? [make('p', {}, 'Hidden:'), ...others] : []));
  }
}
