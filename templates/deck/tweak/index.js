/*
 * Sets what belongs to the slide that is shown: layout, picture, colours, time, notes. Decks that lectern present serves
 * have it, written ones do not. What is set goes into the file beside the outline, and comes back as any other edit.
 */
import { createPanel } from './panel.js';
import { WIDTH } from './style.js';

const { dataset } = document.currentScript;
const lecture = decodeURIComponent(dataset.lecture);
const openKey = `lectern-tweak ${location.pathname}`;
/* Keyboards name a key by what it writes; on those that write no Latin letters it is where T is. */
const isT = ({ key, code }) => key.toLowerCase() === 't' || (code === 'KeyT' && !/^[a-z]$/i.test(key));

function start() {
  const panel = createPanel({ load, save, onClose: close });
  const toggle = () => {
    if (panel.isOpen()) panel.close();
    else open();
  };
  function open() {
    sessionStorage.setItem(openKey, 'open');
    panel.open(slideNow());
    makeRoom(WIDTH);
  }
  function close() {
    sessionStorage.removeItem(openKey);
    makeRoom('0px');
  }
  document.addEventListener('keydown', event => {
    const isMine =
      isT(event) && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
    if (!isMine || event.repeat || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    toggle();
  });
  document.body.append(opener(toggle));
  /* Also when another slide stands where the one that was shown is no more. */
  const follow = new MutationObserver(() => panel.isOpen() && panel.show(slideNow()));
  follow.observe(Reveal.getSlidesElement(), { childList: true, subtree: true, attributeFilter: ['class'] });
  /* The page was loaded anew while it was open. */
  if (sessionStorage.getItem(openKey)) open();
}

/* The whole slide stays in sight. */
function makeRoom(width) {
  Reveal.getRevealElement().style.width = `calc(100% - ${width})`;
  Reveal.layout();
}

function isWriting(target) {
  return target?.closest?.('input, textarea, select, [contenteditable], lectern-tweaks') != null;
}

/* The help of the deck shows it, with its key. */
function opener(toggle) {
  const button = document.createElement('button');
  button.type = 'button';
  button.hidden = true;
  button.dataset.keys = 'T';
  button.lang = 'en';
  button.textContent = 'Set what belongs to this slide';
  button.addEventListener('click', toggle);
  return button;
}

function slideNow() {
  const slide = Reveal.getCurrentSlide();
  return { id: (slide?.id ?? '').replace(/~\d+$/, ''), title: slide?.ariaLabel ?? '' };
}

async function load({ id }) {
  const query = new URLSearchParams({ lecture, slide: id });
  const response = await fetch(`${dataset.address}?${query}`);
  return response.json();
}

async function save({ id }, key, value) {
  const response = await fetch(dataset.address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ lecture, slide: id, key, value }),
  });
  return response.ok ? response.json() : { problem: 'This could not be saved.' };
}

/* The frames of the speaker view follow the deck. */
if (!/receiver|reading|print-pdf/i.test(location.search)) {
  if (Reveal.isReady()) start();
  else Reveal.on('ready', start);
}
