import { make } from './elements.js';
import { goTo, slideWithNumber, titleOf } from './slides.js';
import { dir, lang } from './words.js';

/* Milliseconds after which digits are forgotten. */
const PATIENCE = 4000;
const MOST_DIGITS = 4;

let digits = '';
let chip;
let waiting;

/** Takes the keys of a number, and of Enter behind it; true where a key was of that. */
export function takeNumber(key) {
  if (key.length === 1 && key >= '0' && key <= '9') {
    show(`${digits}${key}`.slice(-MOST_DIGITS));
    return true;
  }
  if (digits === '') return false;
  if (key === 'Enter') {
    const slide = slideWithNumber(Number(digits));
    forget();
    if (slide) goTo(slide);
    return true;
  }
  if (key === 'Backspace') {
    show(digits.slice(0, -1));
    return true;
  }
  forget();
  return key === 'Escape';
}

function show(typed) {
  clearTimeout(waiting);
  digits = typed;
  if (typed === '') {
    forget();
    return;
  }
  const slide = slideWithNumber(Number(typed));
  chip ??= make('div', { class: 'deck-chip', role: 'status', lang, dir });
  if (!chip.isConnected) document.body.append(chip);
  chip.replaceChildren(make('strong', {}, typed), ` ${slide ? titleOf(slide) : '–'}`);
  waiting = setTimeout(forget, PATIENCE);
}

function forget() {
  clearTimeout(waiting);
  digits = '';
  chip?.remove();
}
