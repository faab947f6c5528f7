import { make } from './elements.js';
import { dir, lang, words } from './words.js';

let open;

/** The dialog over the slides that is open: `{ onKey }`, which the keys of the speaker view go to. */
export function openDialog() {
  return open?.element.open ? open : undefined;
}

/**
 * A dialog over the slides, which the browser closes with Escape; a click beside it closes it as well. `onKey` gets what is
 * pressed in it.
 */
export function createDialog({ name, title, content, onKey, onClose }) {
  const close = make('button', { class: 'deck-close', type: 'button', 'aria-label': words.close }, '×');
  const element = make(
    'dialog',
    { class: `deck-dialog deck-${name}`, 'aria-label': title, lang, dir },
    ...content,
    close,
  );
  const dialog = { element, onKey: onKey ?? (() => {}), show, close: () => element.close() };
  close.addEventListener('click', dialog.close);
  element.addEventListener('click', event => event.target === element && dialog.close());
  element.addEventListener('close', () => {
    if (element.open) return;
    element.remove();
    onClose?.();
  });
  element.addEventListener('keydown', event => dialog.onKey(event));
  return dialog;

  function show() {
    if (element.open) return;
    openDialog()?.close();
    document.body.append(element);
    element.showModal();
    open = dialog;
  }
}
