/* Puts what the deck shows onto the page, in the language of the lecture. */
import { showNotes } from './notes.js';

const element = id => document.getElementById(id);
let words = {
  looking: 'Looking for the lecture …',
  expired: 'This code is no longer valid. Scan the new one.',
};
let troubles = {};
let shown;

export function show({ deck, words: said, phones }) {
  words = said;
  sayWords(said);
  document.body.classList.remove('waiting');
  setTrouble('silent', deck === null);
  setTrouble('phones', phones > 1 && said.phones.replace('{n}', phones));
  if (deck) showDeck(deck);
  for (const id of ['next', 'previous', 'black', 'point']) element(id).disabled = !deck;
}

/* Over all else, until it is gone: `looking`, `expired`, `silent`; undefined when all is well. */
export function showTrouble(kind) {
  troubles = {
    ...troubles,
    looking: kind === 'looking',
    expired: kind === 'expired' || (kind === 'looking' && troubles.expired),
  };
  if (kind === 'silent') troubles.silent = true;
  paintTrouble();
}

function setTrouble(kind, value) {
  troubles = { ...troubles, [kind]: value };
  paintTrouble();
}

function paintTrouble() {
  const kind = ['expired', 'looking', 'silent', 'phones'].find(name => troubles[name]);
  const text =
    kind === undefined ? '' : typeof troubles[kind] === 'string' ? troubles[kind] : (words[kind] ?? '');
  const place = element('trouble');
  if (place.textContent !== text) place.textContent = text;
  place.hidden = text === '';
  place.classList.toggle('quiet', kind === 'phones');
  document.body.classList.toggle('lost', kind !== undefined && kind !== 'phones');
}

function sayWords({ lang, next, back, pointer, notes }) {
  if (document.documentElement.lang === lang && shown) return;
  element('next').firstElementChild.textContent = next;
  element('previous').lastElementChild.textContent = back;
  element('point').textContent = pointer;
  element('notes').setAttribute('aria-label', notes);
  document.documentElement.lang = lang;
}

function showDeck(deck) {
  const { number, count, title, next, black, steps, dir, lang, page } = deck;
  document.documentElement.dir = dir;
  element('number').textContent = number;
  element('count').textContent = ` / ${count}`;
  setText(element('title'), title, lang);
  setText(element('next-title'), next === '' ? words.last : next, lang);
  element('next-title').classList.toggle('follows', next !== '');
  element('black').textContent = black ? words.resume : words.black;
  element('black').setAttribute('aria-pressed', String(black));
  document.body.classList.toggle('black', black);
  element('next').dataset.steps = steps > 0 ? '•'.repeat(Math.min(steps, 6)) : '';
  const key = `${page} ${number} ${deck.notes}`;
  if (shown !== key) showNotes(element('notes'), deck, words.noNotes);
  shown = key;
}

function setText(place, text, lang) {
  if (place.textContent !== text) place.textContent = text;
  place.lang = lang;
}
